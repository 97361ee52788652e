"""with targets: names, attributes, subscripts, slices, nested and starred unpacking."""
class Give:
    def __init__(self, v):
        self.v = v
    def __enter__(self):
        return self.v
    def __exit__(self, *exc):
        seen.append(exc[0] and exc[0].__name__)
        return exc[0] is ValueError

class Box: pass

seen, box, d, lst = [], Box(), {}, [0, 1, 2, 3]
with Give(1) as box.attr: pass
with Give(2) as d["key"], Give(3) as d[d["key"], "x"]: pass
with Give("ab") as lst[1:3]: pass
with Give((1, [2, 3])) as (p, (q, r)): pass
with Give(range(5)) as [first, *rest, last]: pass
with Give("xyz") as (box.x, d["y"], lst[0]): pass
print(box.__dict__, d, lst, p, q, r, first, rest, last)
with Give([1]) as (m, n):
    print("body is skipped")
print(seen, "m" in globals())
try:
    with Give(9) as lst[10]:
        print("never runs")
except Exception as last_error:
    print(type(last_error).__name__, last_error)
