"""Misspelt names of a module and of a class."""

import collections
import math


class Shape:
    corners = 4

    @classmethod
    def square(cls):
        return cls()


def area(shape):
    try:
        return Shape.sqare().corners * shape
    except AttributeError as error:
        return math.sqr(collections.Countr)


area(3)
