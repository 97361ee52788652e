"""reduce and singledispatch with guest callbacks."""
from functools import reduce, singledispatch, singledispatchmethod, total_ordering
print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(lambda a, b: {**a, b: len(a)}, "xyz", {}))
@singledispatch
def show(x): return "obj " + type(x).__name__
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
@show.register(tuple)
def seq(x): return "seq " + ",".join(show(i) for i in x)
show.register(type(None), lambda x: "none")
print(show(1.5), show(True), show([1, None, (2,)]), seq.__name__, show.dispatch(bool)(0))
class Fmt:
    @singledispatchmethod
    def f(self, x): raise NotImplementedError(f"no {type(x).__name__}")
    @f.register
    def _(self, x: str): return self, x.upper()
    @f.register
    @classmethod
    def _(cls, x: bytes): return cls.__name__, x
print(Fmt().f("a")[1], Fmt().f(b"b"))
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(1), V(2) >= V(3), V(2) > V(1), sorted([V(3), V(1)])[0].v)
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
def step(a, b):
    return a / b
try:
    Fmt().f(3)
except NotImplementedError:
    reduce(step, [8, 2, 0])
