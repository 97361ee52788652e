"""Sorting: keys, reverse stability, key errors, cmp errors and mutation during sort."""
data = [("b", 2), ("a", 2), ("c", 1), ("a", 1), ("b", 1)]
print(sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True))
print(sorted(data, key=lambda p: (-p[1], p[0])), sorted(data)[::-1] == sorted(data, reverse=True))
calls = []
def key(x): calls.append(x); return x % 3
l = [5, 3, 8, 1, 9, 2]
print(l.sort(key=key), l, calls)
print(sorted("banana"), sorted({3: 1, 1: 2}), sorted(["B", "a", "C"], key=str.lower), sorted(["10", "9", "1"], key=int))
print(sorted([True, 0, 2.5, -1]), sorted([[2], [1, 5], []]), max([3, 1, 3], key=lambda v: -v), min("word", key=ord), max((), default="none"))
class K:
    n = 0
    def __init__(self, v): self.v = v
    def __lt__(self, o): K.n += 1; return self.v < o.v
    def __repr__(self): return str(self.v)
print(sorted(map(K, [3, 1, 2])), K.n > 0)
def mutate():
    m = [3, 1, 2]
    def k(x): m.append(x); return x
    m.sort(key=k)
for f in (mutate, lambda: sorted([1, "a"]), lambda: sorted([1], key=5), lambda: [2, 1].sort(key=lambda: 1), lambda: max([]), lambda: sorted(5), lambda: min(1)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def rank(rows): return sorted(rows, key=lambda r: 10 / r["score"])
print(rank([{"score": 1}, {"score": 5}]))
rank([{"score": 1}, {"score": 0}])
