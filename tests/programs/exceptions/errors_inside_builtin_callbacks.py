"""exceptions raised by Python callbacks travel through C functions like sorted and map."""
import functools, traceback

def key(x):
    return 10 // x

def names(fn):
    try:
        return fn()
    except Exception as e:
        return type(e).__name__, str(e), [f.name for f in traceback.extract_tb(e.__traceback__)]

class Bad:
    def __hash__(self): raise RuntimeError("hash")
    def __repr__(self): raise RuntimeError("repr")
    def __len__(self): return -1
    def __iter__(self): return 5
    def __format__(self, spec): return 3
    def __bool__(self): return "yes"
    def __str__(self): return b"bytes"

b = Bad()
for fn in (lambda: sorted([1, 0], key=key), lambda: list(map(key, [5, 0])), lambda: functools.reduce(lambda a, c: a[c], [[1], 0, 1]), lambda: max([2, 0], key=key),
           lambda: {b}, lambda: {b: 1}, lambda: repr([b]), lambda: len(b), lambda: iter(b), lambda: [*b], lambda: f"{b}", lambda: bool(b), lambda: str(b),
           lambda: not b, lambda: any(filter(key, [1, 0])), lambda: "%r" % b, lambda: "{!r:>5}".format(b), lambda: dict([(1, 2, 3)]), lambda: dict([5]), lambda: sum(["a"]), lambda: "".join([1])):
    print(names(fn))
