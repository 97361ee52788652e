"""Two functions that call each other are not folded; one that calls itself within is."""


def even(n):
    if n == 0:
        return again(10)
    return odd(n - 1)


def odd(n):
    return even(n - 1)


def again(n):
    return again(n - 1) if n else {}[n]


even(8)
