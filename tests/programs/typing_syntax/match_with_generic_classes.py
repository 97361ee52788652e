# requires: 3.12
"""match statements over generic dataclass hierarchies, mappings, sequences, guards and captures."""
from dataclasses import dataclass
@dataclass
class Leaf[T]: value: T
@dataclass
class Node[T]:
    left: "Tree[T]"
    right: "Tree[T]"
type Tree[T] = Leaf[T] | Node[T] | None
def walk[T](t: Tree[T]):
    match t:
        case None: return
        case Leaf(v): yield v
        case Node(l, r): yield from walk(l); yield from walk(r)
def mapt[T, U](f, t: Tree[T]) -> Tree[U]:
    match t:
        case Leaf(value=v): return Leaf(f(v))
        case Node(left=l, right=r): return Node(mapt(f, l), mapt(f, r))
    return None
def simplify(t):
    match t:
        case Node(None, None): return None
        case Node(None, x) | Node(x, None): return simplify(x)
        case Node(Leaf(a), Leaf(b)) if a == b: return Leaf(a)
        case Node(l, r): return Node(simplify(l), simplify(r))
        case other: return other
t = Node(Node(Leaf(1), Leaf(2)), Node(None, Leaf(3)))
print(list(walk(t)), list(walk(mapt(lambda v: v * v, t))), simplify(t), simplify(Node(Leaf(1), Leaf(1))))
def classify(x):
    match x:
        case {"kind": "leaf", "v": v, **rest}: return "leaf", v, rest
        case [Leaf() as first, *_, Leaf(last)]: return "seq", first, last
        case Leaf(int() | float() as n) if n > 10: return "big", n
        case Leaf([a, [b, *c]]): return a, b, c
        case Leaf("x" | "y" as s): return "str", s
        case Leaf(Leaf(Leaf(deep))): return "deep", deep
        case (1 | 2, _) | {"t": _}: return "alt"
        case _: return "none"
for x in ({"kind": "leaf", "v": 1, "z": 2}, [Leaf(1), 5, Leaf(2)], Leaf(11), Leaf([1, [2, 3]]), Leaf("y"), Leaf(Leaf(Leaf(0))), (2, 0), {"t": 1}, Leaf(5), []): print(classify(x))
