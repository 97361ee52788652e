"""enum in all its kinds."""
import enum, sys, copy
from enum import *
def attempt(label, call):
    try: print(label, str(call()).partition(' at 0x')[0])
    except Exception as e: print(label, type(e).__name__, e)
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def describe(self): return f"{self.name}={self.value}"
    @property
    def low(self): return self.name.lower()
    @classmethod
    def first(cls): return next(iter(cls))
    @staticmethod
    def st(): return "static"
    def __str__(self): return "C." + self.name
print(list(Color), Color(1), Color["GREEN"], Color.CRIMSON is Color.RED, Color.__members__, Color.RED.describe(), Color.RED.low, Color.first(), Color.st(), f"{Color.RED}", len(Color), Color.RED in Color)
attempt("value", lambda: Color(9)); attempt("name", lambda: Color["X"]); attempt("attr", lambda: Color.X); attempt("set", lambda: setattr(Color, "RED", 5)); attempt("del", lambda: delattr(Color, "RED"))
attempt("subclass", lambda: type("S", (Color,), {})); attempt("call", lambda: Color()); attempt("reassign", lambda: exec("class D(Enum):\n a = 1\n a = 2", globals())); attempt("compare", lambda: Color.RED < Color.GREEN)
class Num(IntEnum):
    ONE = auto()
    TWO = auto()
    @classmethod
    def _missing_(cls, value): return cls.ONE if value == "one" else None
print(Num.ONE + 1, Num("one"), sorted([Num.TWO, Num.ONE]), f"{Num.TWO}", isinstance(Num.ONE, int), Num.TWO == 2, {Num.ONE: 1}[1])
attempt("missing", lambda: Num("three"))
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(Perm.R | Perm.X, Perm.RW, ~Perm.R, Perm.R in Perm.RW, bool(Perm.R & Perm.W), list(Perm.RW), Perm(3), Perm(0), len(Perm.RW))
attempt("flag", lambda: Perm(64))
class Keep(IntFlag, boundary=KEEP):
    A = 1
    B = 2
print(Keep(9), Keep.A | 4, ~Keep.A, Keep.A | Keep.B, Keep.A ^ 3)
class Strict(Flag, boundary=CONFORM): A = 1; B = 2
print(Strict(7))
class Word(StrEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.title() + str(count)
    ALPHA = auto()
    BETA = "b"
print(Word.ALPHA, Word.BETA.upper(), Word("b"), "x" + Word.ALPHA, repr(Word.ALPHA))
class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def density(self): return round(self.mass / self.radius, 2)
print(Planet.EARTH.density, [p.mass for p in Planet], Planet((0.6, 3.3)))
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value]); obj._value_ = value; obj.label = label; return obj
    PX = (0, "x")
    PY = (1, "y")
print(Coord.PX.label, Coord(1).label, Coord.PY, bytes(Coord.PY))
class Base(Enum):
    def hello(self): return "hello " + self.name
class Child(Base): A = 1
print(Child.A.hello(), Base.__members__)
class Mixed(int, Base): B = 5
print(Mixed.B + 1, Mixed.B.hello())
class WithNested(Enum):
    A = 1
    class Inner: z = 1
    def m(self): return WithNested.Inner if not isinstance(WithNested.Inner, WithNested) else "member"
    _ignore_ = ["tmp"]
    tmp = 3
class Member(Enum):
    @member
    def func(): return "f"
    @nonmember
    def not_member(self): return "nm"
    plain = nonmember(5)
print(Member.func.value(), Member.func.not_member(), Member.plain, [m.name for m in Member])
@unique
class U(Enum): A = 1; B = 2
def dup():
    @unique
    class V(Enum): A = 1; B = 1
attempt("unique", dup)
@verify(CONTINUOUS)
class Cont(IntEnum): A = 1; B = 2
def gap():
    @verify(CONTINUOUS)
    class V(IntEnum): A = 1; B = 3
attempt("verify", gap)
F = Enum("F", "X Y Z"); G = IntEnum("G", {"P": 3, "Q": 4}); H = Enum("H", [("A", 1)], type=str) if False else Enum("H", ["A", "B"], start=5)
print(list(F), G.P + 1, H.B.value, F.__module__, F.__qualname__)
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Perm.RW])[0] is Perm.RW, hash(Color.RED) == hash("RED"), Color.RED.__class__, Color.__class__.__name__)
class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values): return f"{name}{count}{last_values}"
    A = "x", 1
    B = auto()
attempt("auto", lambda: Auto.B.value)
class Ordered(Enum):
    LOW = 1
    HIGH = 2
    def __lt__(self, o): return self.value < o.value if self.__class__ is o.__class__ else NotImplemented
print(sorted([Ordered.HIGH, Ordered.LOW]), max(Ordered), Ordered.LOW < Ordered.HIGH)
class Prop(Enum):
    @enum.property
    def label(self): return self._value_ * 2
    A = "a"
print(Prop.A.label); attempt("prop", lambda: Prop.label)
class Hooked(Enum):
    A = 1
    def __init_subclass__(cls, **kw): print("init_subclass", cls.__name__, kw); super().__init_subclass__(**kw)
class EMeta(EnumType):
    def __call__(cls, *a, **k): 
        print("meta call", cls.__name__, a[:1]); return super().__call__(*a, **k)
class WithMeta(Enum, metaclass=EMeta): A = 1
print(WithMeta(1), dir(Color)[-3:], Color.RED.__doc__, repr(Perm.R))
match Color.RED:
    case Color.GREEN: print("green")
    case Color.RED: print("red")
class Repr(Enum):
    __repr__ = lambda self: "custom " + self.name
    A = 1
print([Repr.A], Repr.A, {Repr.A: 1})
try:
    class Late(Enum):
        A = 1
        B = A + "x"
except TypeError as e: print(e)
class Sunder(Enum):
    _order_ = "A B"
    A = 1
    B = 2
attempt("order", lambda: exec("class O(Enum):\n _order_ = 'B A'\n A = 1\n B = 2", globals()))
attempt("sunder", lambda: exec("class O(Enum):\n _bad_ = 1", globals()))
