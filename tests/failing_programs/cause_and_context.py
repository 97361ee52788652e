"""An exception that has both a cause and another context."""


def make_cause():
    try:
        raise ValueError("the cause")
    except ValueError as error:
        return error


def fail():
    try:
        raise KeyError("the context")
    except KeyError:
        raise RuntimeError("both") from make_cause()


try:
    fail()
except RuntimeError as error:
    print(repr(error.__cause__), repr(error.__context__))
    error.__suppress_context__ = False
    raise
