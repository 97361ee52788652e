"""custom __str__ and __repr__ decide how an exception prints; failing ones are reported."""
import traceback

class A(Exception):
    def __str__(self):
        return "A with " + ", ".join(map(str, self.args))

class B(A):
    def __repr__(self):
        return "<B>"

class Bad(Exception):
    def __str__(self):
        raise RuntimeError("no str")

class Multi(Exception):
    def __str__(self):
        return "line one\nline two"

class Empty(Exception):
    __str__ = lambda self: ""

for x in (A(1, 2), B("q"), Bad("z"), Multi(), Empty(1), KeyError("k"), KeyError("a", "b")):
    try:
        raise x
    except Exception as e:
        print(repr(e), "|", traceback.format_exception_only(e))

def go():
    raise B("x", "y")

try:
    go()
except Exception as last_error:
    print(type(last_error).__name__, last_error)
