"""A generator suspended inside except keeps its own exc_info; the caller's is restored around it."""
import sys


def name():
    e = sys.exc_info()[1]
    return None if e is None else f"{type(e).__name__}({e})"


def gen():
    yield "start " + str(name())
    try:
        raise KeyError("in gen")
    except KeyError:
        yield "in except " + str(name())
        yield "again " + str(name())
    yield "after " + str(name())


g = gen()
print(next(g), "| outside", name())
print(next(g), "| outside", name())
try:
    raise ValueError("in caller")
except ValueError:
    print("caller", name())
    print(next(g), "| outside", name())
    print(next(g), "| outside", name())
print(name())
g = gen()
try:
    raise OSError("first")
except OSError:
    print(next(g), "|", next(g))
print(next(g), "|", name())
g.close()
print(name())
