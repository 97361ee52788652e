"""typing.get_type_hints evaluates stringified annotations with given namespaces."""
from __future__ import annotations
from typing import get_type_hints, Optional, Union, List, Dict, Annotated, ClassVar, Any
class Node:
    val: int
    nxt: Optional[Node]
    kids: list[Node]
    meta: Annotated[int, "units"]
    reg: ClassVar[Dict[str, Node]]
    def link(self, other: Node, *, w: float = 1.0) -> Union[Node, None]: ...
def f(a: int, b: Optional[str] = None, c: "List[int]" = (), *d: Any) -> Node: ...
ns = globals()
print({k: str(v).replace("program.", "") for k, v in get_type_hints(Node, ns).items()})
print({k: str(v).replace("program.", "") for k, v in get_type_hints(Node, ns, include_extras=True).items()}["meta"])
print({k: str(v) for k, v in get_type_hints(f).items()})
print({k: str(v) for k, v in get_type_hints(Node.link, ns).items()})
def local():
    class Hidden: pass
    def g(h: Hidden, i: int) -> list[Hidden]: ...
    try: get_type_hints(g)
    except NameError as e: print(type(e).__name__, e)
    return get_type_hints(g, localns=locals())
print({k: str(v).split(".")[-1] for k, v in local().items()})
class Child(Node):
    extra: str
    val: float
print(list(get_type_hints(Child, ns)), get_type_hints(Child, ns)["val"], Child.__annotations__, Node.__annotations__["nxt"])
def bad(x: nope.thing) -> None: ...
