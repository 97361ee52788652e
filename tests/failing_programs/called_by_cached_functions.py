"""`lru_cache`, `cached_property` and `singledispatch`."""

import functools


class Table:
    def __init__(self, rows):
        self.rows = rows

    @functools.cached_property
    def width(self):
        return max(len(row) for row in self.rows)


@functools.lru_cache
def lookup(key):
    return describe(Table(key).width)


@functools.singledispatch
def describe(value):
    raise TypeError(f"nothing known about {value!r}")


@describe.register
def _(value: int):
    return "number " + value


try:
    describe(1.5)
except TypeError as error:
    print(error)
    try:
        lookup(())
    except ValueError:
        lookup(("ab",))
