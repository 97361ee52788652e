"""Augmented assignment through properties, slots, __getattr__ and read-only attributes."""
class P:
    __slots__ = ("_v", "w")
    def __init__(self): self._v = 1; self.w = [1]
    @property
    def v(self): print("get", end=" "); return self._v
    @v.setter
    def v(self, x): print("set", x, end=" "); self._v = x
    @property
    def ro(self): return [0]
p = P()
p.v += 5
p.v <<= 2
p.v **= 2
print(p._v)
p.w += [2]; p.w *= 2
print(p.w)
try:
    p.ro += [1]
except AttributeError as e:
    print(type(e).__name__, "ro" in str(e))
try:
    p.nope += 1
except AttributeError as e:
    print(e)
class C:
    count = 0
    items = []
a, b = C(), C()
a.count += 1; a.items += ["a"]
print(C.count, a.count, b.count, b.items, "items" in vars(a), vars(b))
C.count += 10
print(a.count, b.count)
def bump():
    bump.calls += 1
    return bump.calls
bump.calls = 0
print(bump(), bump(), bump())
def local_trap():
    total += 1
