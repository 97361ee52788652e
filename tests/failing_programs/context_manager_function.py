"""Context managers made of generators."""

import contextlib


@contextlib.contextmanager
def translated(kind):
    try:
        yield
    except kind as error:
        raise RuntimeError("translated") from error


@contextlib.contextmanager
def never():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


@translated(ZeroDivisionError)
def divide(a, b):
    return a / b


for manager in (never, twice):
    try:
        with manager():
            pass
    except RuntimeError as error:
        print(error)
with translated(ValueError), translated(IndexError):
    divide(1, 0)
