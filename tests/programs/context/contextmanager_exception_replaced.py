"""a generator manager that raises a different exception or StopIteration."""
from contextlib import contextmanager

@contextmanager
def convert(frm, to):
    try:
        yield
    except frm as e:
        raise to(f"converted {e}") from e

@contextmanager
def passthrough():
    yield

def attempt(cm, exc):
    try:
        with cm:
            raise exc
    except BaseException as e:
        return repr(e), repr(e.__cause__), repr(e.__context__), e is exc

print(attempt(convert(KeyError, ValueError), KeyError("k")))
print(attempt(convert(KeyError, ValueError), OSError("o")))
print(attempt(passthrough(), StopIteration("s")))
print(attempt(passthrough(), RuntimeError("r")))
print(attempt(passthrough(), GeneratorExit()))
print(attempt(convert(RuntimeError, StopIteration), RuntimeError("q")))

def deep():
    with convert(ZeroDivisionError, LookupError):
        with passthrough():
            return 1 // 0

deep()
