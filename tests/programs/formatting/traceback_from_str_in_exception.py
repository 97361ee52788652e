"""Exceptions whose __str__ fails or formats its arguments, notes and groups in the final traceback."""
class Detailed(Exception):
    def __init__(self, code, **info):
        super().__init__(code, info)
        self.code, self.info = code, info
    def __str__(self): return f"[{self.code:04d}] " + ", ".join(f"{k}={v!r}" for k, v in self.info.items())
class Multi(ValueError):
    def __str__(self): return "line one\nline two: %s" % (self.args,)
class NoStr(Exception):
    def __str__(self): raise RuntimeError("str broke")
for e in (Detailed(7, a="x"), Multi(1, 2), KeyError("k"), KeyError("a", "b"), OSError(2, "No such", "file.txt"), Exception(), Exception(None), Exception("a", 1), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), StopIteration(5), SystemExit(3), ImportError("imp", name="m", path="p"), AttributeError("attr", name="n", obj=1)):
    print(f"{e!s}", "|", repr(e), "|", f"{type(e).__name__:>12}", e.args)
try: str(NoStr())
except RuntimeError as e: print(e)
def step(n):
    if n == 0: raise Multi("deep", n)
    try:
        step(n - 1)
    except Multi as e:
        e.add_note(f"note at depth {n}")
        raise
try: step(2)
except Multi as e: print(e.__notes__)
def convert(v):
    try:
        return f"{v:d}"
    except ValueError as e:
        raise Detailed(42, value=v, spec="d") from e
convert("text")
