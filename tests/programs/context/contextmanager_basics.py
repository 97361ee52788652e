"""contextlib.contextmanager: values, exceptions thrown in, suppression, misuse."""
from contextlib import contextmanager

@contextmanager
def tag(name, swallow=()):
    print(f"<{name}>")
    try:
        yield name.upper()
    except swallow as e:
        print("swallowed", repr(e))
    finally:
        print(f"</{name}>")

with tag("a") as x, tag("b") as y:
    print(x, y)
with tag("c", KeyError):
    {}["k"]
try:
    with tag("d", KeyError):
        [][0]
except IndexError as e:
    print("outside", e)
print(tag.__name__)

@contextmanager
def never():
    if False:
        yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def stubborn():
    try:
        yield
    except ValueError:
        yield
def use(cm, exc=None):
    try:
        with cm():
            if exc: raise exc
    except RuntimeError as e:
        return str(e), repr(e.__context__)
print(use(never), use(twice), use(stubborn, ValueError("v")))
