"""A program that uses dataclasses, which is a guest too."""
from dataclasses import dataclass, field, replace, asdict, FrozenInstanceError
@dataclass(order=True)
class D:
    x: int
    y: list = field(default_factory=list)
print(D(1), D(1)<D(2), D(3,[1])==D(3,[1]), replace(D(1), x=5), asdict(D(1)))
@dataclass(frozen=True, slots=True)
class F:
    a: int = 1
print(F(), hash(F())==hash(F()))
F().a = 2
