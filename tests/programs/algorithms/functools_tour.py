"""reduce, partial, singledispatch, cached_property, wraps, partialmethod and compose helpers."""
from functools import reduce, partial, singledispatch, singledispatchmethod, cached_property, wraps, partialmethod
from operator import add, mul
print(reduce(add, [1, 2, 3]), reduce(mul, [], 1), reduce(lambda a, b: b + a, "abc"), partial(int, base=2)("101"), partial(partial(print, "a"), "b").args)
@singledispatch
def show(x): return f"obj {x!r}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
@show.register(tuple)
def _(x): return "[" + " ".join(map(show, x)) + "]"
@show.register
def _(x: str | bytes): return f"text {len(x)}"
class Num(int): pass
print(show(1), show(Num(5)), show([1, "ab", (2.5, b"x")]), show(None), show(True), show.dispatch(bool).__name__, sorted(t.__name__ for t in show.registry))
class C:
    def __init__(self): self.n = 0
    @cached_property
    def slow(self): self.n += 1; return self.n * 10
    @singledispatchmethod
    def go(self, x): return "default", x
    @go.register
    def _(self, x: str): return "str", x, self.n
    def base(self, a, b=0, *, k=None): return a, b, k
    half = partialmethod(base, 1, k="K")
c = C()
print(c.slow, c.slow, c.n, c.go(1), c.go("s"), c.half(), c.half(5), vars(c)); del c.slow; print(c.slow)
compose = lambda *fs: reduce(lambda f, g: lambda *a: g(f(*a)), fs)
print(compose(add, str, lambda s: s * 2, int)(2, 3), list(map(compose(abs, partial(pow, 2)), [-1, 3])))
def retry(n):
    def deco(fn):
        @wraps(fn)
        def run(*a, **k):
            for i in range(n):
                try: return fn(*a, **k)
                except ValueError as e: print("retry", i, e); last = e
            raise RuntimeError(f"{fn.__name__} failed {n} times") from None
        return run
    return deco
tries = iter(["x", "7", "z", "q"])
@retry(2)
def parse(): "doc"; return int(next(tries))
print(parse(), parse.__doc__, parse.__wrapped__.__name__)
