"""Unary minus, plus, invert and not on builtins and user classes."""
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __bool__(self): print("bool called"); return False
    def __abs__(self): return "abs"
u = U()
print(-u, +u, ~u, not u, abs(u))
for x in (0, 1, -1, 2**70, 1.5, -0.0, 3j, True):
    print(repr(-x), repr(+x), not x, repr(abs(x)))
print(~0, ~-1, ~(2**65), - - -5, not not [], -(-2) ** 2, -2 ** 2, 2 ** -1)
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
print(not L(0), not L(3))
for bad in (lambda: -"s", lambda: +[], lambda: ~1.5, lambda: not L(-1), lambda: -None, lambda: ~{}):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
class BadBool:
    def __bool__(self): return 1
