"""Set display, dedup with equal-but-distinct values, frozenset keys, methods and errors."""
print(len({1, 1.0, True, "1", b"1"}), {0, False, 0.0}, {x % 3 for x in range(10)}, {(), ((),), "a"} == {"a", (), ((),)})
s = set(); print(s, set([]) == set(()), type({}).__name__, bool(s))
s.add(1); s.add(1); s.update([2, 3], (4,), {5: "x"}); s.discard(99); s.remove(5); print(s)
print(s.union([9], [8]), s.intersection([1, 2], [2]), s.difference([1]), s.symmetric_difference([1, 7]), s.issubset(range(9)), s.issuperset([]), s.isdisjoint([9]))
f = frozenset([1, 2]); d = {f: "frozen", frozenset(): "empty"}
print(d[frozenset([2, 1])], d[frozenset()], f | {3}, {f, frozenset([2, 1])} == {f}, hash(f) == hash(frozenset([2, 1])), {1, 2} in {f})
def drain(t):
    out = []
    while t: out.append(t.pop())
    return sorted(out)
print(drain({3, 1, 2}), repr(frozenset()), repr(frozenset([5])))
def change(t):
    for x in t: t.add(x + 100)
for op in (lambda: change({1}), lambda: {1}.remove(2), lambda: set().pop(), lambda: {{}}, lambda: {[1]}, lambda: set(5), lambda: f.add(1), lambda: {1} + {2}, lambda: hash({1})):
    try:
        op()
    except Exception as e:
        print(type(e).__name__, e)
seen = set()
print([x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))])
