"""Letters of more than one byte, of double width and of none before the place of the error."""

größe = {"straße": 1, "日本": {"東京": 2}}


class Ñandú:
    def __init__(self, Δx):
        self.Δx = Δx


def länge(schlüssel):
    return "äöü€" + größe["straße"] if schlüssel else größe["日本"]["大阪"]


def emoji(v):
    return "🐍🐍🐍" * v.Δx + "é́é" + v.Δy


try:
    länge(1)
except TypeError:
    try:
        länge(0)
    except KeyError:
        emoji(Ñandú(2))
