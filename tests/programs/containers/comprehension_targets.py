"""Attribute, subscript, starred and nested targets in comprehensions and for loops."""
print([a + b for a, b in [(1, 2), (3, 4)]], [c for a, (b, c) in [(1, (2, 3))]], [r for _, *r in ["abc"]])
class O: pass
o = O()
for o.x in range(3): pass
print(o.x)
l = [None] * 3
for l[1] in "abc": pass
print(l)
d = {}
for d["k"], d["v"] in [(1, 2), (3, 4)]: print(d)
for i, l[i] in enumerate("xyz"): pass
print(l, i)
for l[0:2] in [(1, 2, 3), "q"]: print(l)
print([o.y for o.y in range(3)], o.y, [d["z"] for d["z"] in "ab"], d)
for (a, *b), c in [((1, 2, 3), 4), ("xyz", 5)]: print(a, b, c)
for *a, b in ([1], [1, 2]): print(a, b)
for [p, [q]] in [(1, [2])]: print(p, q)
for x, in [(1,), [2]]: print(x, end=" ")
for () in [(), []]: print("empty", end=" ")
print()
for i in range(3):
    for i in "ab": pass
    print(i, end=" ")
else:
    print("else", i)
for z in []: pass
else: print("z" in globals())
def swap_loop():
    a, b, out = 0, 1, []
    for _ in range(6): a, b = b, a + b; out.append(a)
    return out
print(swap_loop())
[k for k, v in [(1, 2), (3, 4, 5)]]
