"""Names bound by import, def, class, with, match and star-assign are all locals."""
import contextlib
@contextlib.contextmanager
def ctx(v):
    yield v
def f(subject):
    try:
        json
    except UnboundLocalError as e:
        print(e)
    import json
    try:
        K, h, w, cap, rest
    except UnboundLocalError as e:
        print(e)
    class K: pass
    def h(): return "h"
    with ctx("w") as w: pass
    match subject:
        case [cap, *rest]:
            pass
        case {"k": cap, **rest}:
            pass
        case _:
            cap = rest = None
    return json.dumps([w, h(), K.__name__, cap, rest])
print(f([1, 2, 3]))
print(f({"k": 1, "z": 2}))
print(f(0))
print(f.__code__.co_varnames[:1])
