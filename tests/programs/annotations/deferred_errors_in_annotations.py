# requires: 3.14
"""Exceptions raised when deferred annotations are evaluated, with frames of __annotate__."""
def boom(x): raise ValueError(f"boom {x}")
class C:
    ok: int
    bad: boom("class")
def f(a: 1 / 0) -> boom("ret"): ...
def g(a: int, b: boom(
    "multi line"
)): ...
for obj in (C, f, g):
    for attempt in range(2):
        try: obj.__annotations__
        except Exception as e: print(obj.__name__, attempt, type(e).__name__, e)
from annotationlib import get_annotations, Format
from typing import get_type_hints
print(get_annotations(C, format=Format.STRING), sorted(get_annotations(g, format=Format.STRING)))
for fmt in (Format.FORWARDREF, Format.VALUE):
    for obj in (C, f):
        try: print(get_annotations(obj, format=fmt))
        except Exception as e: print(fmt.name, type(e).__name__, e)
state = {"n": 0}
def counted():
    state["n"] += 1
    if state["n"] < 3: raise RuntimeError(f"not ready {state['n']}")
    return int
def h(x: counted()): ...
for _ in range(3):
    try: print(h.__annotations__)
    except RuntimeError as e: print(e)
print(h.__annotations__, state)
def hints(o):
    try:
        return get_type_hints(o)
    except Exception as e:
        raise TypeError(f"hints of {o.__name__}") from e
hints(g)
