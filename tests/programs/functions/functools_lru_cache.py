"""lru_cache over guest functions: hits, eviction, typed, exceptions, methods."""
import functools
calls = []
@functools.lru_cache(maxsize=2)
def sq(n):
    calls.append(n)
    return n * n
print([sq(n) for n in (1, 2, 1, 3, 2, 2)], calls, sq.cache_info())
sq.cache_clear()
print(sq.cache_info(), sq.__wrapped__(5), sq.__name__)
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache_info().currsize)
@functools.lru_cache(typed=True)
def kind(x, *, k=None): return type(x).__name__, k
print(kind(1), kind(1.0), kind(True), kind(1, k=2), kind.cache_info().misses)
class A:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): print("eq", self.n, o.n); return self.n == o.n
    @functools.lru_cache
    def double(self): calls.append("m"); return self.n * 2
    @functools.cached_property
    def cp(self): calls.append("cp"); return self.n
a, b = A(4), A(4)
print(a.double(), b.double(), a.cp, a.cp, calls, sorted(a.__dict__))
@functools.cache
def fails(n): calls.append("f"); return 1 // n
for _ in range(2):
    try: fails(0)
    except ZeroDivisionError: print(fails.cache_info().currsize)
try: sq([1])
except Exception as last: print(type(last).__name__, last)
