"""A chain of thirty contexts."""


def step(n):
    if n == 0:
        raise ValueError("the first")
    try:
        step(n - 1)
    except Exception as error:
        if n % 2:
            raise RuntimeError(n)
        raise LookupError(n) from error


step(30)
