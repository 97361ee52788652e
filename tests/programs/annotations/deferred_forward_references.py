# requires: 3.14
"""Mutually recursive classes, self references and names rebound before evaluation."""
class Tree:
    left: Tree | None
    right: "Tree"
    owner: Forest
    def add(self, t: Tree, f: Forest = None) -> Tree: return self
class Forest:
    trees: list[Tree]
    T = int
    t: T
    T = str
    def m(self, x: T) -> Forest.T: ...
def s(d): return {k: str(v).replace("program.", "").replace("<class '", "").replace("'>", "") for k, v in d.items()}
print(s(Tree.__annotations__)); print(s(Forest.__annotations__)); print(s(Tree.add.__annotations__)); print(s(Forest.m.__annotations__))
kind = int
def f(x: kind): ...
kind = str
print(s(f.__annotations__)); kind = bytes; print(s(f.__annotations__))
def outer():
    local = int
    def inner(a: local, b: kind) -> later_local: return a
    class L:
        z: local
        later_local = "class-level"
        def m(self, q: later_local): ...
    local = float
    later_local = complex
    return inner, L
inner, L = outer()
print(s(inner.__annotations__), s(L.__annotations__), s(L.m.__annotations__))
def loop():
    return [(lambda n: (lambda: n, (f := type("X", (), {}))))(i)[0]() for i in range(2)]
fs = []
for typ in (int, str):
    def g(x: typ): ...
    fs.append(g)
print(s(fs[0].__annotations__), s(fs[1].__annotations__))
def deleted():
    tmp = int
    def h(x: tmp): ...
    del tmp
    return h
