"""enum members as value patterns, class patterns on enums, flags and IntEnum."""
import enum

class Color(enum.Enum):
    RED = 1
    GREEN = "g"
    BLUE = (0, 0, 255)
    CRIMSON = 1

class Level(enum.IntEnum):
    LOW = 1
    HIGH = 10

class Perm(enum.Flag):
    R = enum.auto()
    W = enum.auto()
    RW = R | W

def f(x):
    match x:
        case Color.RED: return "red"
        case Color.GREEN | Color.BLUE as c: return f"{c.name} {c.value}"
        case Level.LOW: return "low"
        case Level(value=v, name=n): return f"level {n} {v}"
        case Perm.RW: return "rw"
        case Perm(): return f"perm {x.value}"
        case Color(): return "never"
        case int(): return f"int {x}"
    return "other"

for v in (Color.RED, Color.CRIMSON, Color("g"), Color.BLUE, Level.LOW, 1, Level.HIGH, 10, Perm.R | Perm.W, Perm.W, "g", (0, 0, 255), Color):
    print(v if not isinstance(v, enum.Enum) else v.name, "->", f(v))
