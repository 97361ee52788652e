"""List methods: results, in-place behaviour, errors, self references and mutation during iteration."""
l = [3, 1, 2]
print(l.append(4), l.extend("ab"), l.insert(0, "z"), l.insert(-1, "n"), l.insert(99, "e"), l)
print(l.pop(), l.pop(0), l.remove("a"), l, l.index(1), l.count(3), l.reverse(), l)
l.clear(); print(l, not l)
l.append(l); print(l, len(l), l[0] is l, l == l if False else "rec")
l = [1, 2, 3, 4]
for x in l:
    if x < 3: l.append(x * 10)
    if len(l) > 12: break
print(l)
l = list("aabbcc")
for c in l:
    l.remove(c)
print(l)
it = iter(m := [1, 2])
print(next(it)); m.append(3); print(list(it)); m.append(4); print(list(it))
l = [5]; l.extend(l); l.extend(l); l += l; print(l)
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [].remove(1), lambda: [1].index(2), lambda: [1, 2].index(1, 1), lambda: [1].insert("a", 1), lambda: [].extend(3), lambda: [].append(), lambda: [].append(1, 2), lambda: list(1, 2), lambda: [].sort(1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
c = [[1], [2]]
shallow = c.copy(); shallow[0].append("x"); shallow.append(3)
print(c, shallow, c[0] is shallow[0])
