"""* with things that are not iterable, and iterables that fail."""
def f(*a, **k): return a
class C:
    def m(self, *a): return a
class NoIter: pass
class BadIter:
    def __iter__(self): return 5
class Raises:
    def __iter__(self): raise LookupError("iter failed")
class NextFails:
    def __iter__(self): return self
    def __next__(self): raise AttributeError("next failed")
class TypeErr:
    def __iter__(self): raise TypeError("own type error")
class OldSeq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
def gen():
    yield 1
    raise ValueError("gen failed")
for bad in (5, None, NoIter(), BadIter(), Raises(), NextFails(), TypeErr(), OldSeq(), gen(), 1.5, f):
    for call in (lambda: f(*bad), lambda: f(0, *bad), lambda: C().m(*bad, k=1) if bad is None else [*bad], lambda: print(*bad)):
        try:
            print(call())
        except Exception as e:
            msg = str(e)
            print(type(e).__name__, msg if "0x" not in msg else "addr")
try: f(*NoIter(), **{})
except Exception as last: print(type(last).__name__, last)
