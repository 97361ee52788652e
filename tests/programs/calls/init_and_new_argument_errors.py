"""Errors when __new__ and __init__ disagree with the arguments or return badly."""
class Plain: pass
class OnlyInit:
    def __init__(self, a): self.a = a
class OnlyNew:
    def __new__(cls, a): return super().__new__(cls)
class Both:
    def __new__(cls, a): return super().__new__(cls)
    def __init__(self, a, b): pass
class InitReturns:
    def __init__(self): return 5
class NewOther:
    def __new__(cls, *a): return "a string"
    def __init__(self): raise AssertionError("not called")
class NewPasses:
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __init__(self, *a): pass
class InitPasses:
    def __init__(self, *a): super().__init__(*a)
class IntSub(int):
    def __init__(self, v, extra=None): self.extra = extra
for call in (lambda: Plain(1), lambda: Plain(x=1), lambda: OnlyInit(), lambda: OnlyInit(1, 2), lambda: OnlyInit(b=1), lambda: OnlyNew(),
             lambda: OnlyNew(1, 2), lambda: Both(1), lambda: Both(1, 2), lambda: InitReturns(), lambda: NewOther(1, 2),
             lambda: NewPasses(), lambda: NewPasses(1), lambda: InitPasses(1), lambda: IntSub(5), lambda: IntSub("7", extra=1),
             lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: int.__new__(str), lambda: Plain.__new__(Plain, 1)):
    try:
        r = call()
        print(type(r).__name__, r if isinstance(r, (str, int)) else "")
    except TypeError as e:
        print(e)
class Base:
    def __init__(self, name, *, size): self.name, self.size = name, size
class Child(Base):
    def __init__(self, name): super().__init__(name)
def make(kind, *args): return kind(*args)
make(Child, "x")
