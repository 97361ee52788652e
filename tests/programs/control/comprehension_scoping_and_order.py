"""comprehension evaluation order, nested scopes, conditions and outermost iterable."""
def v(t, x):
    log.append(t)
    return x

log = []
print([v(f"e{i}{j}", i * j) for i in v("outer", [1, 2]) if v(f"c{i}", True) for j in v(f"in{i}", [i, 3]) if v(f"d{j}", j != 2)], log)
log.clear()
print({v(f"k{i}", i): v(f"v{i}", -i) for i in range(2)}, log)
log.clear()
g = (v("body", x) for x in v("iterable now", [1]))
print(log, next(g), log)
class C:
    n = 3
    rows = [i for i in range(n)]
    try:
        bad = [n for i in range(1)]
    except NameError as e:
        bad = str(e)
x = "kept"
print(C.rows, C.bad if isinstance(C.bad, str) else "list", [x for x in range(3)], x, [[y for y in range(x)] for x in range(3)])
fs = [lambda: k for k in range(3)]
print([f() for f in fs], [f() for f in [lambda k=k: k for k in range(3)]])
print([a + b for a, b in zip("ab", "cd")], [*map(lambda q: [q for q in q], ["xy"])], [z for z, in [(1,), (2,)]], {**{k: 1 for k in "a"}, **{k: 2 for k in "b"}})
def f(n): return [[(i, j, n) for j in range(i)] for i in range(n) if i]
print(f(3), sum(i for i in range(5) if i % 2), [i for i in range(9) if i > 2 if i % 2])
try:
    (x for x in 5)
    print("lazy iter")
except TypeError as e:
    print(e)
print([1 // (2 - i) for i in range(2)])
[[1 // (2 - i - j) for j in range(3)] for i in range(2)]
