"""Loop targets may be attributes, subscripts, nested tuples and starred names."""
class Box: pass
b = Box()
d = {}
lst = [None, None]
for b.attr in range(3): pass
for d["k"] in "xyz": pass
for lst[0], *lst[1:] in [(1, 2, 3), (4, 5, 6)]: pass
print(b.attr, d, lst)
for (p, (q, *r)), s in [((1, (2, 3, 4)), 5), (("a", "bcd"), "e")]:
    print(p, q, r, s)
for i in range(5):
    i += 10
print(i)
for d[i] in []:
    pass
else:
    print("else", d)
for x in [1, 2, 3]:
    for x in "ab":
        pass
print(x)
for lst[len(lst) - 1] in (7, 8): print(lst)
for n, m in [(1, 2), (3,)]:
    print(n, m)
