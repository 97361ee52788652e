"""A chain of contexts that ends in itself."""

first, second, third = ValueError("first"), KeyError("second"), OSError("third")


def fail(error):
    raise error


try:
    try:
        fail(first)
    except ValueError:
        fail(second)
except KeyError:
    first.__context__ = third
    third.__context__ = second
    second.__cause__ = third
    fail(third)
