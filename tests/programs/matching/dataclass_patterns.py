"""dataclasses as class patterns: field order, kw_only, init=False and inheritance."""
from dataclasses import dataclass, field, KW_ONLY

@dataclass
class Base:
    a: int
    b: str = "dflt"
    hidden: int = field(default=0, init=False)

@dataclass
class Child(Base):
    c: list = field(default_factory=list)
    _: KW_ONLY
    k: int = 5

@dataclass(match_args=False)
class NoArgs:
    x: int

@dataclass(frozen=True, slots=True)
class Leaf:
    value: object

def f(x):
    match x:
        case Child(1, b, [first, *_], k=5): return "child1", b, first
        case Child(a, c=[]): return "empty child", a
        case Base(a=1 | 2 as a, b="dflt"): return "base", a
        case Base(a, b, hidden=h): return "any base", a, b, h
        case Leaf(Leaf(Leaf(v))): return "3 deep", v
        case Leaf(int() | None as v): return "leaf", v
        case NoArgs(x=v): return "noargs", v
    return "none"

print(Base.__match_args__, Child.__match_args__, Leaf.__match_args__, hasattr(NoArgs, "__match_args__"))
for v in (Child(1, "z", [7, 8]), Child(2), Base(2), Base(3, "q"), Leaf(Leaf(Leaf("v"))), Leaf(None), Leaf("s"), NoArgs(4), Child(1, "z", [7], k=6)):
    print(f(v))
match NoArgs(1):
    case NoArgs(1):
        print("unreachable")
