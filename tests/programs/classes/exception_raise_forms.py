"""raise with classes, instances, non-exceptions, from None/class/other, bare raise, __cause__ setting."""
class E(Exception):
    def __init__(self, v="default"): super().__init__(v)
class NeedsArg(Exception): __init__ = lambda self, a: None
class BadNew(Exception):
    def __new__(cls, *a): return "not an exception"
def bare(): raise
def from_(x): raise E(1) from x
def cls(): raise E
def bad_cls(): raise NeedsArg
def bad_new(): raise BadNew
def non(): raise 5
def intcls(): raise int
for f in (bare, cls, bad_cls, bad_new, non, intcls, lambda: from_(None), lambda: from_(KeyError), lambda: from_(OSError("os")), lambda: from_(5), lambda: from_(NeedsArg), lambda: from_("s")):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, "| cause", repr(e.__cause__), "| suppress", e.__suppress_context__)
def rereraise():
    try:
        raise E("first")
    except E as e:
        try:
            bare_inside(e)
        except ValueError as v:
            print(repr(v.__context__), v.__context__ is e)
        raise
def bare_inside(e):
    try:
        raise
    except E as same:
        print("same", same is e)
        raise ValueError("inner")
try:
    rereraise()
except E as e:
    print(e, e.__context__)
x = E()
for attr, val in (("__cause__", 5), ("__context__", "s"), ("__traceback__", 1), ("args", 3), ("__suppress_context__", True)):
    try:
        setattr(x, attr, val)
    except TypeError as e:
        print(attr, e)
x.__cause__ = E("set by hand")
raise x
