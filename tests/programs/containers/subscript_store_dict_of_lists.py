"""Grouping, inverting, pivoting and counting with plain dict and list idioms."""
words = "the cat sat on the mat the end of cat".split()
count = {}
for w in words: count[w] = count.get(w, 0) + 1
print(count)
groups = {}
for w in words: groups.setdefault(len(w), []).append(w)
print(groups)
inv = {}
for k, v in count.items(): inv.setdefault(v, set()).add(k)
print({k: sorted(v) for k, v in sorted(inv.items(), reverse=True)})
table = [("r1", "c1", 1), ("r1", "c2", 2), ("r2", "c1", 3), ("r1", "c1", 10)]
pivot = {}
for r, c, v in table:
    row = pivot.setdefault(r, {})
    row[c] = row.get(c, 0) + v
print(pivot, {c: sum(r.get(c, 0) for r in pivot.values()) for c in ("c1", "c2")})
index = {w: [i for i, x in enumerate(words) if x == w] for w in dict.fromkeys(words)}
print(index)
first, rest = next(iter(index)), list(index)[1:]
print(first, rest[-2:], min(index, key=lambda k: (len(index[k]), k)), max(count.items(), key=lambda kv: kv[1]))
print(dict(sorted(count.items(), key=lambda kv: (-kv[1], kv[0]))), [*zip(*table)][0])
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print({k: (a.get(k), b.get(k)) for k in a | b}, {k for k in a if k in b}, a.keys() ^ b.keys() == {"x", "z"}, {v: k for k, v in a.items()})
nested = {}
for path in ("a/b/c", "a/d", "e"):
    cur = nested
    for part in path.split("/"): cur = cur.setdefault(part, {})
print(nested)
def total(t, *keys): return t[keys[0]] if len(keys) == 1 else total(t[keys[0]], *keys[1:])
print(total(pivot, "r1", "c2"))
