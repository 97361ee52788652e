"""Bare raise in a generator: inside its except, after a yield there, and with only the caller handling."""


def reraise():
    try:
        raise KeyError("mine")
    except KeyError:
        yield "about to reraise"
        raise


def bare():
    yield "ready"
    raise


g = reraise()
print(next(g))
try:
    try:
        raise ValueError("other")
    except ValueError:
        next(g)
except KeyError as e:
    print("reraised", e, repr(e.__context__))
g = bare()
next(g)
try:
    next(g)
except RuntimeError as e:
    print("RuntimeError", e)
g = bare()
next(g)
try:
    raise ValueError("callers")
except ValueError:
    try:
        next(g)
    except Exception as e:
        print(type(e).__name__, e)
g = reraise()
next(g)
next(g)
