"""with targets of all shapes, names kept after the block, and errors while storing."""
from contextlib import contextmanager
@contextmanager
def cm(v):
    print("enter", v)
    try:
        yield v
    except Exception as e:
        print("saw", type(e).__name__, e)
        raise
    finally:
        print("exit", v)
class O: pass
o = O()
d = {}
with cm(1) as o.a, cm((2, 3)) as (x, y), cm("k") as d["k"]:
    print(o.a, x, y, d)
print(x, y)
with cm([1, [2, 3]]) as [p, [*q]]: pass
print(p, q)
with (cm("par") as w1, cm("en") as w2,):
    del w1
print("w1" in globals(), w2)
try:
    with cm((1, 2, 3)) as (m, n):
        print("never")
except ValueError as e:
    print("out:", e)
def inner():
    with cm("f") as v:
        return [v for _ in range(2)], undefined_in_with
try: inner()
except Exception as last: print(type(last).__name__, last)
