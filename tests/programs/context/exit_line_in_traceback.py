"""the traceback of an error from __exit__ names the with line; deep chain uncaught."""
import traceback

class Exit:
    def __init__(self, exc): self.exc = exc
    def __enter__(self): return self
    def __exit__(self, *a):
        if self.exc:
            raise self.exc

def f():
    x = 1
    with Exit(ValueError("on exit")) as e:
        x += 1
        y = x
    return y

def g():
    with (
        Exit(None),
        Exit(KeyError("second")),
    ):
        return 5

for fn in (f, g):
    try:
        fn()
    except Exception as e:
        entry = traceback.extract_tb(e.__traceback__)[-2]
        print(fn.__name__, entry.name, entry.lineno - fn.__code__.co_firstlineno, entry.line)

def h():
    with Exit(OSError("cleanup")):
        f()

h()
