"""Exception subclasses: args, __str__, extra state, add_note, chaining, multiple bases, groups."""
class AppError(Exception):
    code = 1
    def __init__(self, msg, *details, code=None):
        super().__init__(msg, *details)
        if code is not None: self.code = code
    def __str__(self): return f"[{self.code}] {self.args[0]}"
class NotFound(AppError, LookupError):
    code = 404
class Keyed(KeyError):
    def __str__(self): return "keyed: " + super().__str__()
class NoInit(ValueError):
    def __init__(self, *a): pass
class Silent(Exception):
    def __init__(self, a, b): self.ab = a + b
    def __repr__(self): return f"Silent<{self.ab}>"
class StopNow(BaseException): pass
for e in (AppError("m", 1, code=9), NotFound("gone"), Keyed("k"), NoInit(1, 2), Silent("a", "b"), AppError("x").with_traceback(None), OSError(2, "text", "file"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "why")):
    try:
        raise e
    except LookupError as x:
        print("lookup", x, repr(x), x.args)
    except (AppError, ValueError, Silent, OSError) as x:
        print(type(x).__name__, str(x), repr(x), x.args, x.__context__)
try:
    try:
        raise StopNow
    except Exception: print("not caught here")
    finally: print("finally runs")
except BaseException as x:
    print(repr(x), type(x).__mro__[1].__name__)
for bad in (lambda: AppError(), lambda: Silent("one"), lambda: NotFound("a", kode=1), lambda: Exception(a=1)):
    try:
        bad()
    except TypeError as x:
        print(x)
def find(table, key):
    try:
        return table[key]
    except KeyError as e:
        err = NotFound(f"no {key!r}", sorted(table))
        err.add_note("checked the main table")
        err.add_note("second note\nwith two lines")
        raise err from e
find({"b": 1, "a": 2}, "z")
