"""dataclasses and eval of stringified annotations, with chained failure at the end."""
from __future__ import annotations
from dataclasses import dataclass, fields, field
import typing
from typing import ClassVar, Optional
@dataclass
class Task:
    name: str
    deps: list[Task] = field(default_factory=list)
    parent: Optional[Task] = None
    registry: ClassVar[dict] = {}
    tvar: typing.ClassVar[int] = 3
    prio: int = 0
print([(f.name, f.type) for f in fields(Task)], Task("a"), Task("b", [Task("c")], prio=2))
def resolve(cls):
    out = {}
    for name, text in cls.__annotations__.items():
        try:
            out[name] = eval(text, globals(), {"Task": "TASK"} if name == "parent_" else {})
        except NameError as e:
            out[name] = f"? {e}"
    return out
print({k: str(v).replace("program.", "") for k, v in resolve(Task).items()})
class Broken:
    ok: int
    missing: Nowhere[int]
    bad: 1 / 0
print(resolve(Broken) if not hasattr(Broken, "bad") and False else list(Broken.__annotations__.values()))
def order(tasks, seen=None):
    seen = seen if seen is not None else []
    for t in tasks:
        order(t.deps, seen)
        if t.name not in seen: seen.append(t.name)
    return seen
a = Task("a"); b = Task("b", [a]); print(order([Task("c", [b, a]), b]))
def strict(cls):
    try:
        return resolve(cls)
    except ArithmeticError as e:
        raise TypeError(f"cannot resolve {cls.__name__}") from e
strict(Broken)
