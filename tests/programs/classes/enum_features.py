"""enum: members, auto, aliases, flags, methods, mixed-in types, lookups and errors."""
from enum import Enum, IntEnum, Flag, auto, unique, StrEnum, IntFlag
class Color(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1
    def describe(self): return self.name.lower(), self.value
    @classmethod
    def default(cls): return cls.GREEN
    @property
    def hex(self): return {1: "f00"}.get(self.value, "?")
class Planet(Enum):
    A = (1.0, 2)
    B = (3.0, 4)
    def __init__(self, mass, r): self.mass, self.r = mass, r
class Num(IntEnum):
    ONE = 1
    TWO = 2
class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W
class S(StrEnum):
    ALPHA = auto()
class Miss(Enum):
    X = "x"
    @classmethod
    def _missing_(cls, v): return cls.X if str(v).lower() == "x" else None
print(list(Color), Color.CRIMSON is Color.RED, Color(2), Color["RED"], Color.RED.describe(), Color.default(), Color.RED.hex, len(Color), Color.RED in Color)
print(Color.__members__.keys(), Planet.B.mass, Planet((1.0, 2)), Num.TWO + 1, Num.ONE < Num.TWO, sorted(Num, reverse=True), S.ALPHA + "!", f"{S.ALPHA}", f"{Num.ONE}", str(Num.ONE))
print(Perm.R | Perm.W, Perm.RW & ~Perm.R, bool(Perm.R & Perm.W), Perm(3), Perm.R in Perm.RW, list(Perm.RW), Miss("X"), {Color.RED: 1}[Color(1)], Color.RED == 1, Num.ONE == 1)
def err(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
err(lambda: Color(9)); err(lambda: Color["NOPE"]); err(lambda: Color.NOPE); err(lambda: setattr(Color, "RED", 5)); err(lambda: delattr(Color, "RED"))
err(lambda: type("Sub", (Color,), {})); err(lambda: Color.RED < Color.GREEN); err(lambda: Miss("y")); err(lambda: unique(Color)); err(lambda: setattr(Color.RED, "value", 2))
err(lambda: Enum("Dyn", "A B C").B); err(lambda: Enum("Dyn", {"Q": 7}).Q.value); err(lambda: Color())
class Twice(Enum):
    A = 1
    A = 2
