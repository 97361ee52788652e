"""`functools.reduce`, `partial` and `cmp_to_key` call functions that fail."""

import functools


def divide(a, b):
    return a / b


def compare(a, b):
    return functools.reduce(divide, [a, b])


print(functools.partial(divide, 8)(2), functools.reduce(divide, [8, 2, 2]))
sorted([1, 2, 0, 3], key=functools.cmp_to_key(compare))
