"""A class pattern with more positions than the class has."""


class Pair:
    __match_args__ = ("left",)
    left = 1


def read(value):
    match value:
        case str():
            return value
        case Pair(1, right):
            return right


print(read("text"))
read(Pair())
