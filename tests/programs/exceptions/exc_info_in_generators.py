"""a generator has its own handled exception while suspended inside an except block."""
import sys

def cur():
    return repr(sys.exception())

def gen():
    yield "start " + cur()
    try:
        raise ValueError("in gen")
    except ValueError:
        yield "handler " + cur()
        yield "handler " + cur()
    yield "after " + cur()

g = gen()
print(next(g), cur())
try:
    raise KeyError("outside")
except KeyError:
    print(next(g), cur())
print(cur())
print(next(g), cur())
try:
    raise KeyError("again")
except KeyError:
    print(next(g), cur())
    print(list(g), cur())
print(cur())
