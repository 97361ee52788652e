"""Assignment expressions in comprehensions bind in the containing scope."""
print([y := 1, y ** 2], y)
print([last := v for v in range(4)], last)
total = 0
print([total := total + v for v in range(5)], total)
def f(data):
    if any((hit := d) > 3 for d in data):
        return "hit", hit
    return "none", hit
print(f([1, 5, 9]), f([1, 2]))
def g():
    out = [[(inner := i * j) for j in range(3)] for i in range(3)]
    return out, inner
print(g())
def h():
    global made_global
    [made_global := x for x in "abc"]
    def k():
        nonlocal cell
        return {cell := c for c in "z"}
    cell = None
    k()
    return cell
print(h(), made_global)
print([n for s in ["1", "x", "22"] if s.isdigit() and (n := int(s)) > 0], n)
print([u for w in ("a b", "c") if (parts := w.split()) for u in parts], parts)
gen = ((cur := i) for i in range(3))
try:
    print(cur)
except NameError as e:
    print(e)
next(gen); next(gen)
print(cur)
lam = lambda: [q := 1 for _ in range(2)] + [q]
print(lam(), "q" in globals())
