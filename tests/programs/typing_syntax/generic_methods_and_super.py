# requires: 3.12
"""Generic classes with super(), __class__, properties, classmethods, slots and nested generics."""
class Base[T]:
    registry = {}
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        Base.registry[cls.__name__] = (kw, cls.__type_params__)
    def __init__(self, v: T): self.v = v
    def describe(self): return f"{type(self).__name__}({self.v!r}) in {__class__.__name__}"
class Child[T: int, U](Base[T], tag="child"):
    __slots__ = ("extra",)
    def __init__(self, v: T, extra: U):
        super().__init__(v); self.extra = extra
    def describe(self): return super().describe() + f" + {self.extra} [{T.__name__},{U.__name__}] {__class__.__qualname__}"
    @classmethod
    def make[V](cls, x: V) -> "Child": return cls(x, V.__name__)
    @staticmethod
    def st[W](w: W = T): return W.__name__, w is T
    @property
    def prop(self) -> U: return (self.extra, T.__name__)
    class Inner[I]:
        def show(self): return I.__name__, T.__name__
print(Child(1, "e").describe(), Child.make(9).describe(), Child.st(), Child(1, 2).prop, Child.Inner().show())
print(Base.registry, Child.make.__type_params__, Child.Inner.__type_params__)
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("meta", name, [getattr(b, "__name__", b) for b in bases], sorted(k for k in ns if not k.startswith("__") or k == "__type_params__"), kw)
        return super().__new__(m, name, bases, ns)
    def __call__(cls, *a): return ("meta call", super().__call__(*a).x)
class WithMeta[T](metaclass=Meta, opt=1):
    x = T
print(WithMeta()[0], WithMeta()[1] is WithMeta.__type_params__[0])
class Op[T]:
    def __init__(self, *xs: T): self.xs = xs
    def __add__[S](self, o: "Op[S]") -> "Op[T | S]": return Op(*self.xs, *o.xs)
    def __getitem__(self, i: int) -> T: return self.xs[i]
    def __iter__(self): return (x for x in self.xs)
    def __class_getitem__(cls, k): return ("custom", k)
print(list(Op(1) + Op("a")), Op(5)[0], Op[int])
class Abs[T](Base[T]):
    def describe(self): return super().missing(T)
Abs(1).describe()
