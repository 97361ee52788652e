"""StopIteration and RuntimeError passing through contextmanager generators keep their identity."""
from contextlib import contextmanager, ExitStack, suppress


@contextmanager
def plain():
    yield


@contextmanager
def translate():
    try:
        yield
    except LookupError as e:
        raise RuntimeError("translated") from e


for exc in (StopIteration("s"), RuntimeError("r"), GeneratorExit("g")):
    try:
        with plain():
            raise exc
    except BaseException as e:
        print(type(e).__name__, e, e is exc, repr(e.__cause__))
try:
    with translate(), plain():
        {}["missing"]
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__context__ is e.__cause__)
with ExitStack() as stack:
    for i in range(3):
        stack.callback(print, "callback", i)
    stack.enter_context(suppress(ValueError))
    stack.enter_context(plain())
    raise ValueError("gone")
print("after")
with translate():
    [].pop()
