"""contextlib.contextmanager over generators: values, suppression, re-raise and misuse."""
from contextlib import contextmanager

@contextmanager
def tag(name, suppress=()):
    print(f"<{name}>")
    try:
        yield name.upper()
    except suppress as e:
        print("suppressed", type(e).__name__)
    finally:
        print(f"</{name}>")

@contextmanager
def twice():
    yield 1
    yield 2

@contextmanager
def never():
    yield from ()

@tag("deco")
def decorated(x):
    print("body", x)
    return x + 1

with tag("a") as v, tag("b", KeyError):
    print(v)
    raise KeyError("k")
print(decorated(1), decorated(2))
for cm in (twice, never):
    try:
        with cm():
            print("in", cm.__name__)
    except RuntimeError as e:
        print("RuntimeError", e)
try:
    with tag("outer", ValueError):
        with tag("inner"):
            raise ZeroDivisionError("through both")
except Exception as err:
    print(type(err).__name__, err)
