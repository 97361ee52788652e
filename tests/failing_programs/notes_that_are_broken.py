"""Notes that have no text, and no list of notes at all."""


class Note:
    def __str__(self):
        raise ValueError("no text")

    def __repr__(self):
        return "<a note>"


class Holder(Exception):
    def __init__(self, notes):
        super().__init__("holder")
        self.__notes__ = notes


try:
    raise Holder([Note(), "good", None])
except Holder as first:
    raise Holder(7) from first
