# requires: 3.15
"""PEP 798: *x in list and set comprehensions, with conditions, nesting and errors."""
lists = [[1, 2], [], (3,), "ab"]
print([*x for x in lists], [*x for x in lists if x], [*(x if len(x) > 1 else "-") for x in lists])
print(sorted({*s for s in [{1, 2}, {2, 3}, range(4, 6)]}), [*[*y for y in x] for x in [["ab", "c"], [[1]]]])
print([*range(n) for n in range(4)], [*(i, j) for i in range(2) for j in "ab"], [*d.items() for d in [{"a": 1}, {"b": 2}]])
log = []
def src(n):
    for i in range(n):
        log.append(f"y{i}")
        yield i
print([*src(n) for n in (1, 2)], log)
x = "outer"
print([*x for x in ["in"]], x, [*(last := v) for v in ("p", "q")], last)
def f(x):
    g = lambda: x
    r = [*(lambda: [x, x])() for x in range(2)]
    return r, x, g(), [*h() for h in [lambda: [x] for x in "cd"]]
print(f("F"))
class C:
    rows = [[1], [2, 3]]
    flat = [*r for r in rows]
    uniq = {*r for r in rows}
print(C.flat, C.uniq)
for bad in (lambda: [*5 for _ in "a"], lambda: {*[[]] for _ in "a"}, lambda: [*x for x in (1, 2)], lambda: [*None for _ in ()]):
    try: print(bad())
    except TypeError as e: print(e)
def failing(rows): return [*[1 // v for v in r] for r in rows]
