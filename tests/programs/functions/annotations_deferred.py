# requires: 3.14
"""Deferred annotations: evaluated on access, in the right scopes, errors surface then."""
import annotationlib
calls = []
def note(x):
    calls.append(x)
    return x
def f(a: note("a"), *, b: note("b") = note("default")) -> note("ret"): pass
print(calls)
print(f.__annotations__, calls)
print(f.__annotations__, len(calls))
def outer(T):
    def inner(x: T, y: Later) -> list[T]: pass
    class C:
        T2 = dict
        v: T2[str, T]
        w: Later = 3
    return inner, C
inner, C = outer(int)
try:
    inner.__annotations__
except NameError as e:
    print(e)
print(annotationlib.get_annotations(inner, format=annotationlib.Format.STRING))
Later = "now defined"
print(inner.__annotations__, C.__annotations__)
class Node:
    next: Node | None
    cond: int
    if calls:
        more: str
    else:
        never: bytes
print(list(Node.__annotations__), Node.__annotations__["next"] == (Node | None))
print(f.__annotate__(1)["a"], callable(Node.__annotate__))
def g(x: 1 / 0): return x
print(g(5))
try: g.__annotations__
except Exception as last: print(type(last).__name__, last)
