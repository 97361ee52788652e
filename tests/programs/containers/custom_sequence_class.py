"""A user sequence: slices, negative indices, iteration by __getitem__, reversed, in, len."""
class Ring:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, k):
        if isinstance(k, slice):
            print(f"slice({k.start},{k.stop},{k.step})", end=" ")
            return Ring(*self.items[k])
        if isinstance(k, tuple):
            return tuple(self[j] for j in k)
        if not -len(self) <= k < len(self):
            raise IndexError(f"ring index {k}")
        return self.items[k]
    def __setitem__(self, k, v): self.items[k] = v
    def __delitem__(self, k): del self.items[k]
    def __repr__(self): return f"Ring{tuple(self.items)}"
r = Ring(*"abcde")
print(r[1], r[-1], r[1:3], r[::-1], r[:], r[0, 2, -1])
print(list(r), list(reversed(r)), "c" in r, "z" in r, [*r], len(r), bool(Ring()))
a, *b, c = r; print(a, b, c)
r[1] = "B"; r[2:4] = "XYZ"; del r[0]; print(r)
r[0] += "!"
print(r, "".join(r), dict(enumerate(r)), max(r), sorted(r), list(zip(r, r[1:])))
print([(i, x) for i, x in enumerate(r) if i % 2], iter(r).__next__(), "-".join(x for x in r))
it = iter(r); next(it); r.items.clear(); print(list(it))
from collections.abc import Sequence
class Seq(Sequence):
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 11
s = Seq(); print(s.index(22), s.count(11), 33 in s, list(reversed(s)), isinstance(r, Sequence))
def walk(seq, idx): return [seq[i] for i in idx]
walk(Ring(1, 2), [0, -2, 2])
