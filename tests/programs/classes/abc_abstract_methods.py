"""ABC: abstract methods and properties, registration, __subclasshook__, instantiation errors."""
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Mapping, MutableSequence, Sized, Iterable, Callable, Set
class Shape(ABC):
    @abstractmethod
    def area(self): return "base area"
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    def show(self): return f"{self.name}:{self.area()}"
class Half(Shape):
    def area(self): return super().area() + "+half"
class Full(Half):
    name = "full"
    make = classmethod(lambda cls: cls())
class Quack(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, sub):
        return True if hasattr(sub, "quack") else NotImplemented
class Duck: quack = None
@Quack.register
class Reg: pass
class Frozen(Mapping):
    def __init__(self, **d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
class Members(Set):
    def __init__(self, it): self.v = sorted(set(it))
    __contains__ = lambda self, x: x in self.v
    __iter__ = lambda self: iter(self.v)
    __len__ = lambda self: len(self.v)
f = Frozen(a=1, b=2)
print(Full.make().show(), sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), issubclass(Duck, Quack), isinstance(Reg(), Quack), issubclass(int, Quack))
print(f.get("z", 0), "a" in f, list(f.items()), f == {"a": 1, "b": 2}, {**f}, dict(f), list((Members("abc") & Members("bcd")) | Members("z")), Members([1]) <= Members([1, 2]))
print(isinstance(f, Sized), issubclass(Duck, Iterable), isinstance(len, Callable), isinstance(Frozen, Callable))
for bad in (Shape, Half, Mapping, lambda: type("MS", (MutableSequence,), {"__len__": len})(), lambda: f["zz"], lambda: f.pop("a"), lambda: Shape.register(5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
Half.make()
