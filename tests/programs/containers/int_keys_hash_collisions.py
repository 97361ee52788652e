"""Dict behaviour with colliding, lying and raising hash and eq methods."""
class H:
    def __init__(self, n, h): self.n, self.h = n, h
    def __hash__(self): return self.h
    def __eq__(self, o): return isinstance(o, H) and self.n == o.n
    def __repr__(self): return f"H{self.n}"
d = {H(i, i % 2): i for i in range(6)}
print(d, d[H(3, 1)], H(3, 0) in d, H(9, 1) in d)
del d[H(2, 0)]; d[H(2, 0)] = "back"; d[H(5, 1)] = "upd"
print(list(d.items()))
k = H(7, 7); m = {k: "x"}; k.h = 8
print(k in m, H(7, 7) in m, list(m)[0] is k, len({**m, k: "y"}))
print(hash(-1) == hash(-2), {-1: "a", -2: "b"}, {2 ** 61 - 1: 1, 0: 2, 2 ** 61: 3, 1: 4}, hash(1.5) == hash(1.5), hash(True))
class BadHash:
    def __hash__(self): return "no"
class RaisingEq:
    def __hash__(self): return 1
    def __eq__(self, o): raise ArithmeticError("eq raised")
class HugeHash:
    def __hash__(self): return 2 ** 64 + 5
print(hash(HugeHash()) == hash(2 ** 64 + 5), {HugeHash(): 1} != {})
for f in (lambda: {BadHash(): 1}, lambda: {RaisingEq(): 1, RaisingEq(): 2}, lambda: {1: "one"}[RaisingEq()], lambda: RaisingEq() in {1, 2}, lambda: {(1, []): 1}):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
same = RaisingEq(); print({same: 1}[same])
def insert_all(keys):
    out = {}
    for k in keys: out[k] = len(out)
    return out
insert_all([1, "1", RaisingEq()])
