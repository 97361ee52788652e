"""type(name, bases, dict), its keyword forms, attributes of the result, isinstance/issubclass forms."""
def init(self, **kw): self.__dict__.update(kw)
T = type("T", (), {"__init__": init, "k": 1, "m": lambda self: self.k})
U = type("U", (T,), {"k": 2, "__slots__": ("s",), "__module__": "made.up", "__doc__": "d", "__qualname__": "Q.U"})
t, u = T(z=1), U(k=5)
print(t.m(), u.m(), t.z, U, T, U.__doc__, type(u).__name__, U.__qualname__, type(T), type(type))
print(type(1), type(T) is type(type), isinstance(T, type), isinstance(type, object), issubclass(type, object), issubclass(bool, int), isinstance(True, (str, (int, float))), isinstance(1, int | str), issubclass(U, (str, T)))
print(T.__dict__.keys() - {"__dict__", "__weakref__", "__firstlineno__", "__static_attributes__"} >= {"k", "m"}, T.__basicsize__ > 0, T.__flags__ & (1 << 9) > 0, T.__mro__[-1], T.__subclasses__() == [U], T.__text_signature__)
class Weird:
    @property
    def __class__(self): return int
print(isinstance(Weird(), int), type(Weird()).__name__, isinstance(Weird(), Weird))
class Checks(type):
    def __instancecheck__(cls, o): return "yes" if o == 1 else []
    def __subclasscheck__(cls, s): raise ArithmeticError("no subclass questions")
class C(metaclass=Checks): pass
print(isinstance(1, C), isinstance(2, C), isinstance(C(), C))
for bad in (lambda: isinstance(1, "int"), lambda: isinstance(1, (int, 5)), lambda: isinstance("s", (int, 5)), lambda: issubclass("a", str), lambda: issubclass(int, (5,)), lambda: issubclass(int, C), lambda: type("a\0b", (), {}), lambda: type(b"n", (), {}), lambda: type("n", [], {}), lambda: type("n", (), {}, k=1), lambda: type("n", (), {"__qualname__": 5}), lambda: T(1), lambda: isinstance(1, list[int])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try: issubclass(U, (T,)) and issubclass(T, C)
except Exception as last: print(type(last).__name__, last)
