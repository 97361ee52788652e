"""Calling objects that are not callable, and what is evaluated before the error."""
class C:
    attr = 3
    def __init__(self): self.__call__ = lambda: "instance attribute is ignored"
class WithNone:
    __call__ = None
class Prop:
    @property
    def __call__(self): return lambda *a: ("prop call", a)
class Str(str): pass
import math
nothing = None
def arg():
    print("argument evaluated")
    return 1
for bad in (5, None, "s", 1.5, [], {}, (), C(), C.attr, WithNone(), math, Str("x"), ..., NotImplemented, True, {1: 2}.keys(), iter("")):
    try:
        bad()
        print("called", type(bad).__name__)
    except TypeError as e:
        print(type(bad).__name__, "|", e)
try:
    nothing(arg())
except TypeError as e:
    print(e)
print(Prop()(1, 2), callable(C()), callable(WithNone()), callable(Prop()), callable(C))
C.__call__ = lambda self, *a: ("now callable", a)
print(C()(1))
def deep(fn): return fn(arg())
try: deep((1, 2, 3))
except Exception as last: print(type(last).__name__, last)
