"""Enums: aliases, auto, flags, methods, iteration, functional API, custom __new__ and errors."""
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, nonmember, member
class Color(Enum):
    RED = 1; GREEN = 2; CRIMSON = 1
    @property
    def hex(self): return {"RED": "#f00"}.get(self.name, "?")
    @classmethod
    def parse(cls, s): return cls[s.upper()]
    @classmethod
    def _missing_(cls, v): return cls.GREEN if v == "g" else None
print(list(Color), Color.CRIMSON is Color.RED, Color.__members__.keys(), Color(1), Color("g"), Color.parse("green").hex, Color.RED.hex, Color.RED in Color, len(Color), Color.RED.value)
class Planet(Enum):
    MERCURY = (3.3e23, 2.44e6); EARTH = (5.97e24, 6.38e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
print([(p.name, p.g) for p in Planet], Planet.EARTH.value[0])
class Coord(bytes, Enum):
    def __new__(cls, v, label): o = bytes.__new__(cls, [v]); o._value_ = v; o.label = label; return o
    X = (0, "ex"); Y = (1, "why")
print(Coord(1).label, Coord.X == b"\0", Coord.Y.name, Coord(0) is Coord.X)
class Op(Enum):
    ADD = member(lambda a, b: a + b); SYM = nonmember("+")
    def __call__(self, *a): return self.value(*a)
print(Op.ADD(2, 3), Op.SYM, [o.name for o in Op])
class P(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
print(P.RW, P.R | P.X, P.R in P.RW, list(P.RW), ~P.RW, bool(P.R & P.W), P(5), P.RW ^ P.W, [p.value for p in P], len(P.RW))
class Size(IntEnum): S = auto(); M = auto(); L = 10; XL = auto()
print(Size.XL > Size.L, Size.M + 1, sorted([Size.L, Size.S]), max(Size).name, [0, 1, 2][Size.S], Size(10) == 10)
Animal = Enum("Animal", "CAT DOG", start=5); print(list(Animal), Animal.DOG.value, type(Animal.CAT).__name__)
match Color.RED:
    case Color.GREEN: print("g")
    case Color.RED: print("matched red")
def bad(i):
    if i == 0: Color.RED = 5
    if i == 1: Color(9)
    if i == 2: Color["NOPE"]
    if i == 3: Color.RED < Color.GREEN
    if i == 4: unique(Color)
    if i == 5: type("Sub", (Color,), {})
    if i == 6: Color.RED.value = 3
    if i == 7:
        class E(Enum): A = 1; A = 2
for i in range(8):
    try: bad(i); print(i, "ok")
    except Exception as e: print(i, type(e).__name__, str(e).split("<")[0])
