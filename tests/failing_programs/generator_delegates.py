"""A chain of `yield from`, with a handler in the middle."""


def leaf():
    yield 1
    raise LookupError("leaf")


def middle():
    try:
        yield from leaf()
    except LookupError as error:
        yield 2
        raise RuntimeError("middle") from error


def root():
    yield 0
    result = yield from middle()
    yield result


for value in root():
    print(value)
