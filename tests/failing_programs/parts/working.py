"""A module that works."""


def double(x):
    return 2 * x


def apply(function, *arguments):
    return function(*arguments)


def apply_all(function, values):
    return [apply(function, value) for value in values]
