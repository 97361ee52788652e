"""dataclasses: fields, defaults, order, frozen, post_init, kw_only, slots, inheritance, errors."""
from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, InitVar, KW_ONLY
from typing import ClassVar
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)
    count: ClassVar[int] = 7
    scale: InitVar[int] = 1
    def __post_init__(self, scale): self.x *= scale
@dataclass(frozen=True, slots=True)
class F:
    name: str
    _: KW_ONLY
    size: int = 3
    def bigger(self): return replace(self, size=self.size + 1)
@dataclass
class Child(P):
    z: "str" = "z"
    y: int = 5
@dataclass(eq=False)
class Bare:
    inner: P = field(default_factory=lambda: P(0))
    hidden: int = field(default=1, init=False)
p, q = P(1, 2, scale=3), P(3, 2)
p.tags.append("t")
print(p, p == q, p < P(4), sorted([P(2), P(1, 9)]), q.tags, P.count, [f.name for f in fields(P)], P.__match_args__)
print(F("n").bigger(), hash(F("n")) == hash(F("n")), F("a") != F("b"), Child(1), Child(1, 2, [], 2, "q"), asdict(Bare()), astuple(p), Bare() == Bare())
def err(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
err(lambda: setattr(F("n"), "size", 9))
err(lambda: delattr(F("n"), "name"))
err(lambda: F("n", 4))
err(lambda: P())
err(lambda: P(1) < 5)
err(lambda: {P(1)})
err(lambda: replace(p, nope=1))
err(lambda: dataclass(type("D", (), {"__annotations__": {"a": list}, "a": []})))
err(lambda: asdict(5))
@dataclass
class Bad(Child): required: int
