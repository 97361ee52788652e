"""StopIteration passes through a context manager made of a generator."""

import contextlib


@contextlib.contextmanager
def section():
    try:
        yield
    finally:
        print("section ends")


def first(items):
    with section():
        return next(items)


items = iter([1])
print(first(items))
first(items)
