"""Exceptions without traceback, and with one that was cut."""


def fail():
    raise ValueError("cut")


def outer():
    fail()


try:
    outer()
except ValueError as error:
    first = error.with_traceback(error.__traceback__.tb_next.tb_next)
try:
    raise first.with_traceback(None)
except ValueError as error:
    error.__traceback__ = None
    second = error
third = KeyError("never raised")
third.__cause__ = second
raise LookupError("with causes that have no traceback") from third
