"""When annotations are evaluated, and what can be done with them."""
import typing, inspect, sys, types, functools
log = []
def note(x): log.append(x); return x
def f(a: note(int), *, b: note(str) = 1) -> note(list): ...
class C:
    x: note(float) = 1.0
    y: note(bytes)
print(log)
print(f.__annotations__, C.__annotations__)
print(log)
f.__annotations__["a"] = "changed"
print(f.__annotations__["a"], inspect.signature(f))
f.__annotations__ = {"z": 1}
print(f.__annotations__, inspect.get_annotations(f))
f.__annotations__ = None
print(f.__annotations__)
try: f.__annotations__ = 5
except TypeError as e: print(e)
del f.__annotations__
print(f.__annotations__)
def bare(): ...
print(bare.__annotations__, bare.__annotations__ is bare.__annotations__)
x: int = 5
y: note("never bound")
print(sorted(globals().get("__annotations__", {})) if sys.version_info < (3, 14) else sorted(__annotations__) if "__annotations__" in globals() else "deferred")
def local():
    v: note("local") = 1
    w: unknown
    return v
print(local(), local.__annotations__, log[-1])
lam = lambda a, b=1: a
print(lam.__annotations__)
@functools.wraps(f)
def w(a: int): ...
print(typing.get_type_hints(w))
class D(C):
    z: int
print(D.__annotations__.keys(), "x" in D.__dict__.get("__annotations__", {}))
class NoAnn(C): pass
print(inspect.get_annotations(NoAnn))
class Gen(typing.Generic[typing.TypeVar("T")]):
    item: "T"
print(Gen[int].__origin__ is Gen, Gen.__parameters__)
def over(a): ...
@typing.overload
def over(a: int) -> int: ...
@typing.overload
def over(a: str) -> str: ...
def over(a): return a
print([o.__annotations__["a"] for o in typing.get_overloads(over)], over(3))
@typing.no_type_check
def ntc(a: "nonsense["): ...
print(typing.get_type_hints(ntc))
@typing.final
class F:
    @typing.final
    def m(self): ...
print(F.__final__, F.m.__final__)
