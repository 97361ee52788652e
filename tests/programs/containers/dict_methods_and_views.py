"""Dict methods, live views, ordering after deletion, errors on change during iteration."""
d = dict(a=1, b=2); d2 = dict([("x", 1)], y=2); print(d, d2, dict(zip("pq", (1, 2))), dict.fromkeys("aba", 0))
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3; del d["a"]; d["a"] = 9
print(list(k), list(v), list(i), "a" in k, 9 in v, ("b", 2) in i, len(i), list(reversed(d)))
print(d.get("zz"), d.get("zz", 1), d.setdefault("b", 7), d.setdefault("n", []), d.pop("c"), d.pop("c", "dflt"), d.popitem(), d)
print(d.update({"q": 1}, r=2), d.update([("s", 3)]), d.update(), d)
print(k & {"b", "q"} == {"b", "q"}, d.items() - {("b", 2)} == set(d.items()) - {("b", 2)}, k == set(d), k.isdisjoint({"no"}))
print(type(k).__name__, repr(dict(z=1).keys()), repr(dict(z=1).items()), repr(dict(z=1).values()))
def grow(m):
    for key in m:
        m[key + "!"] = 1
def shrink(m):
    for key in m: del m[key]
def replace(m):
    for key in m: m[key] = "new"
    return m
print(replace(dict.fromkeys("ab")))
for f in (lambda: grow(dict(d)), lambda: shrink(dict(d)), lambda: {}.popitem(), lambda: {}.pop("k"), lambda: {}["k"], lambda: {[]: 1}, lambda: dict([1]), lambda: dict(["abc"]), lambda: dict(1), lambda: {}.update(5), lambda: {}.setdefault([])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
for key in list(d): d.pop(key)
print(d)
