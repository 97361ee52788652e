"""__ne__ derives from __eq__, reflection of comparisons and hash removal."""
class E:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        print("eq", self.v, getattr(o, "v", o), end=" ")
        if isinstance(o, E): return self.v == o.v
        return NotImplemented
class F(E):
    def __eq__(self, o):
        print("F.eq", end=" ")
        return NotImplemented
print(E(1) == E(1)); print(E(1) != E(1)); print(E(1) == 1); print(1 != E(1)); print(E(1) == F(1)); print(F(2) == F(2))
print(E.__hash__, F.__hash__)
class OnlyLt:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print("lt", self.v, end=" "); return self.v < o.v
x, y = OnlyLt(1), OnlyLt(2)
print(x < y); print(x > y); print([o.v for o in sorted([y, x])], max(x, y).v)
try:
    x <= y
except TypeError as e:
    print(e)
class NE:
    def __ne__(self, o): return "custom ne"
print(NE() != 1, NE() == 1, 1 != NE())
