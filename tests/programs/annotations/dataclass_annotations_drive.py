"""dataclasses read annotations: order, defaults, ClassVar, InitVar, kw_only, fields, inheritance, errors."""
from dataclasses import dataclass, field, fields, asdict, astuple, replace, InitVar, KW_ONLY, make_dataclass, FrozenInstanceError
from typing import ClassVar
@dataclass(order=True)
class P:
    x: int
    y: float = 1.5
    tags: list = field(default_factory=list, compare=False)
    count: ClassVar[int] = 0
    plain = "not a field"
    def __post_init__(self): P.count += 1
@dataclass
class Q(P):
    y: int = 7
    _: KW_ONLY
    z: str = "z"
    scale: InitVar[int] = 2
    hidden: int = field(default=0, repr=False, init=False)
    def __post_init__(self, scale): super().__post_init__(); self.hidden = self.x * scale
p, q = P(1), Q(2, scale=10, z="k")
print(p, q, q.hidden, P.count, [f.name for f in fields(Q)], P(1) == P(1, 1.5, ["d"]), P(1) < P(2), asdict(q), astuple(p))
print(replace(p, x=5), make_dataclass("D", [("a", int), ("b", str, "dflt")])(1), Q.__match_args__, [f.type for f in fields(P)], hash if P.__hash__ is None else 0)
match p:
    case P(1, y): print("match", y)
@dataclass(frozen=True, slots=True)
class F:
    a: int
    b: "int" = 2
f = F(1)
print(f, hash(f) == hash(F(1)), F.__slots__, {F(1): "v"}[f], F.__annotations__)
for fn in (lambda: setattr(f, "a", 2), lambda: P(), lambda: P(1, 2, 3, 4), lambda: Q(1, 2, [], "z"), lambda: P(1) < 5, lambda: f.__dict__, lambda: hash(p), lambda: replace(q, hidden=1)):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
def bad(kind):
    if kind == 0:
        @dataclass
        class X: a: int = 1; b: str
    if kind == 1:
        @dataclass
        class Y: a: list = []
    if kind == 2: make_dataclass("Z", ["1bad"])
for k in range(3):
    try: bad(k)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
bad(0)
