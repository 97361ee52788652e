# requires: 3.12
"""PEP 695 generic classes: bases, subscripting, __orig_bases__, inheritance and MRO."""
from typing import Generic
class Box[T]:
    item: T
    def __init__(self, item: T): self.item = item
    def get(self) -> T: return self.item
    def map[U](self, f) -> "Box[U]": return Box(f(self.item))
print(Box.__type_params__, Box.__bases__[0].__name__, Box.__orig_bases__, Box.__parameters__, [c.__name__ for c in Box.__mro__])
print(str(Box[int]).replace("program.", ""), Box[int](5).get(), Box[str]("x").__orig_class__.__args__, Box[int] == Box[int], Box(3).map(str).get())
class Pair[K, V](Box[K]):
    def __init__(self, k: K, v: V): super().__init__(k); self.v = v
class Concrete(Pair[int, str]): tag = "c"
class Multi[A, *B](dict[str, A], metaclass=type): pass
print(Pair.__parameters__, Pair[int, str].__args__, [str(b).replace("program.", "") for b in Pair.__orig_bases__], [c.__name__ for c in Concrete.__mro__], Concrete.__type_params__, Concrete(1, "b").v)
print(Multi[int, str, bytes].__args__, Multi[int]().__class__.__name__, Multi.__orig_bases__, Multi(a=1))
class WithBase[T](list): pass
print(WithBase[int]([1]), WithBase.__mro__[1:3])
for bad in (lambda: Box[int, str], lambda: Pair[int], lambda: Concrete[int], lambda: Box[()], lambda: Pair[int, str, bytes]):
    try: print(bad())
    except TypeError as e: print(str(e).replace("program.", ""))
try:
    class Bad[T](Generic[T]): pass
except TypeError as e: print(e)
T = Box.__type_params__[0]
print(Box.__annotations__["item"] is T, Box.get.__annotations__["return"] is T, "T" in vars(Box), hasattr(Box, "T"))
class Deep[T]:
    class Inner:
        def who(self): return T
    def check(self): return self.Inner().who() is T
print(Deep().check(), Deep.Inner().who(), Deep.Inner.__qualname__)
class Err[T]:
    value = T + 1
