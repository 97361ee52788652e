"""RecursionError becomes the context of another error."""

deepest = 0


def count(n):
    global deepest
    deepest = n
    return count(n + 1)


def build():
    try:
        return count(0)
    except RecursionError as error:
        print(type(error), error, deepest > 500)
        raise ValueError("too deep")


build()
