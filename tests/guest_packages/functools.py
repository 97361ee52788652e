"""A program that uses functools, which is a guest too."""
import functools
@functools.singledispatch
def f(x): return 'obj'
@f.register
def _(x: int): return 'int'
print(f(1), f('a'))
class Q:
    @functools.cached_property
    def z(self): print('computed'); return 1
q=Q(); q.z; q.z
@functools.total_ordering
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(T(1) >= T(0), T(1) <= T(0))
def deco(g):
    @functools.wraps(g)
    def w(*a): return g(*a)
    return w
print(deco(f).__name__)
