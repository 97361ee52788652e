"""TypeVar-based generics at run time: subclasses, parameters, substitution, casts and errors."""
from typing import TypeVar, Generic, Dict, List, Mapping, Callable, Tuple, Type, Any, Iterable, ClassVar
K = TypeVar("K"); V = TypeVar("V", bound=int); W = TypeVar("W", str, bytes)
s = lambda x: repr(x).replace("program.", "")
class Reg(Generic[K, V]):
    table: ClassVar[Dict] = {}
    def __init__(self, k: K, v: V) -> None: self.table.setdefault(type(self).__name__, []).append((k, v))
class Half(Reg[str, V]): pass
class Full(Half[int]): pass
class Mixed(Dict[K, List[V]], Generic[V, K]): pass
print(s(Reg.__parameters__), s(Half.__parameters__), s(Full.__parameters__), s(Mixed.__parameters__), s(Reg[int, int]), s(Half[int].__args__), s(Full.__orig_bases__))
print(type(Reg[int, int]("a", 1)).__name__, Full("b", 2).table, [c.__name__ for c in Full.__mro__], Mixed({"a": [1]}), [c.__name__ for c in Mixed.__mro__][:3])
print(s(Dict[K, List[V]][str, bool]), s(Callable[[K], V][int, int]), s(Tuple[K, ...]), s(Mapping[K, K][int]), s(List[Type[K]][Any]), List[int] == List[int], List[int] is List[int])
print(s(Reg[K, V][str, int]), s(Reg[K, V]), Reg[int, int].__origin__ is Reg, Reg[int, int].table is Reg.table)
def first(x: Iterable[K]) -> K: return next(iter(x))
print(first([5]), s(first.__annotations__))
for bad in (lambda: Reg[int], lambda: Full[int], lambda: Generic[int], lambda: Generic[K, K], lambda: List[int, str], lambda: Callable[int], lambda: TypeVar("A", str), lambda: type("X", (Generic[K], Generic[V]), {}), lambda: isinstance(1, List[int])):
    try: print(s(bad()))
    except TypeError as e: print(str(e).replace("program.", ""))
