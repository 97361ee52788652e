"""class patterns honour __instancecheck__, __subclasshook__ and ABC registration."""
import abc, collections.abc as c, numbers

class Quacks(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "quack") or NotImplemented

@Quacks.register
class Silent: pass

class Duck:
    def quack(self): return "q"

class Even(type):
    def __instancecheck__(cls, obj):
        seen.append(obj)
        return isinstance(obj, int) and obj % 2 == 0

class IsEven(metaclass=Even): pass

seen = []
def f(x):
    match x:
        case Quacks(): return "quacks"
        case IsEven(): return "even"
        case numbers.Integral(numerator=n): return f"integral {n}"
        case numbers.Number(): return "number"
        case c.Callable(): return "callable"
        case c.Mapping() | c.Set(): return "mapping or set"
        case c.Iterator(): return "iterator"
        case c.Sequence(): return "sequence"
    return "other"

for v in (Duck(), Silent(), 4, 5, True, 2.5, 1j, len, Duck, {}, frozenset(), iter([]), [], "s", None):
    print(type(v).__name__, f(v), len(seen))
    seen.clear()

class Broken(type):
    def __instancecheck__(cls, obj):
        raise LookupError(f"cannot check {obj!r}")
class B(metaclass=Broken): pass
match 3:
    case 4 | B():
        print("no")
