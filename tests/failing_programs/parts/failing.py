"""A module that fails while it is imported."""

from parts.working import apply

value = 1


def divide(x):
    return value / x


result = apply(divide, 0)
