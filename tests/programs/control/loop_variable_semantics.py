"""loop targets: persistence, rebinding, complex targets and deletion inside the body."""
for i in range(3):
    i *= 10
print(i)
d, lst, out = {}, [0, 0], []
class O: pass
o = O()
for o.attr in "ab": out.append(o.attr)
for d["k"] in range(2): pass
for lst[0], *lst[1:] in [(1, 2, 3), "xyz"]: out.append(list(lst))
for (a, (b, *c)), e in [((1, [2, 3, 4]), 5), (("p", "q"), "r")]: out.append((a, b, c, e))
for d[len(d)] in "mn": pass
for [p, q] in {"a": 1, "b": 2}.items(): out.append(p * q)
print(out, o.attr, d, lst)
for z in [1, 2]:
    del z
print("z" in globals())
xs = [1, 2, 3]
for xs in xs:
    pass
print(xs)
items = [1, 2, 3]
for v in items:
    if v < 5:
        items.append(v + 2)
print(items)
for n, in [(1,), [2]]:
    print(n, end=" ")
print()
try:
    for s, t in ["ab", "cde"]:
        print(s, t)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
