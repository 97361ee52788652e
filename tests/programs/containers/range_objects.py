"""range: arithmetic, slicing, membership, equality, hashing, reversed, errors."""
for r in (range(5), range(2, 8, 3), range(5, 0, -2), range(0), range(3, 3), range(-3, 4, 3), range(10 ** 20, 10 ** 20 + 3)):
    print(r, list(r), len(r), r.start, r.stop, r.step, r[::-1], bool(r), list(reversed(r)))
r = range(0, 100, 7)
print(r[2], r[-1], r[2:5], r[::3], r[5:2], 49 in r, 50 in r, 49.0 in r, "x" in r, r.index(21), r.count(14), max(r), sum(r))
print(range(0, 5, 2) == range(0, 6, 2), hash(range(0)) == hash(range(9, 9)), {range(3): 1}[range(0, 3, 1)], range(True), repr(range(1, 5)))
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print(range(I(2), I(6), I(2)), list(range(I(3))), range(10)[I(4)])
for args in ((), (1.5,), ("3",), (0, 1, 0), (1, 2, 3, 4)):
    try: print(range(*args))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
for f in (lambda: range(3)[3], lambda: range(3).index(9), lambda: range(3)["a"], lambda: setattr(range(3), "start", 1), lambda: range(3) + range(2)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
it = iter(range(3)); next(it); print(list(it), next(it, None), [*range(3), *range(2)])
for i in range(3):
    i += 10
    print(i, end=" ")
for i in (big := range(2 ** 70, 2 ** 70 + 2)): print(i - 2 ** 70, end=" ")
print(2 ** 70 + 1 in big)
total = 0
for i in range(1000):
    if i % 7: continue
    if i > 500: break
    total += i
else: print("unreached")
print(total, i)
def at(seq, *path):
    for p in path: seq = seq[p]
    return seq
at([range(3)], 0, 5)
