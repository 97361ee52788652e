"""A key function and a comparison fail in `sorted`."""


class Version:
    def __init__(self, text):
        self.parts = [int(part) for part in text.split(".")]

    def __lt__(self, other):
        return self.parts[2] < other.parts[2]


def by_length(item):
    return len(item)


print(sorted(["bb", "a"], key=by_length))
try:
    sorted(["bb", 5], key=by_length)
except TypeError as error:
    print(error)
    sorted([Version("1.2.3"), Version("1.2")])
