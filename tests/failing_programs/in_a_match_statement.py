"""Patterns fail while they are tried, and none matches."""


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Odd(Point):
    @property
    def x(self):
        raise RuntimeError("x is not to be seen")

    @x.setter
    def x(self, value):
        pass


def where(shape):
    match shape:
        case {"kind": "circle", "radius": r} if 1 / r > 0.1:
            return f"circle {r}"
        case Point(0, y):
            return f"on the axis at {y}"
        case [first, *rest]:
            return where(first)
        case int(x) | float(x) as number:
            raise ValueError(f"only a number: {number}")


print(where({"kind": "circle", "radius": 2}), where(Point(0, 1)))
try:
    where([[{"kind": "circle", "radius": 0}]])
except ZeroDivisionError:
    try:
        where([5.0])
    except ValueError:
        where(Odd(1, 2))
