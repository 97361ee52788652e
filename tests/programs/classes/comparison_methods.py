"""Rich comparison: reflection, NotImplemented, chains, non-bool results, default __ne__."""
class N:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print("eq", self.n); return self.n == o.n if isinstance(o, N) else NotImplemented
    def __lt__(self, o): print("lt", self.n); return self.n < o.n if isinstance(o, N) else NotImplemented
    def __le__(self, o): print("le", self.n); return [self.n, o.n]
class M(N):
    def __gt__(self, o): print("M.gt", self.n); return "M says gt"
    def __ne__(self, o): print("M.ne"); return ()
a, b, m = N(1), N(2), M(3)
print(a == b, a != b, a < b, a > b, a <= b, a >= b)
print(a < m, m > a, m != a, a != m, a == 1, a != 1, 1 == a)
print(a < b < m, a <= b <= m, not a <= b, a == a == a != b)
print(a in [b, a], [a].count(a), [N(1)] == [N(1)], (a, 1) < (b, 0))
print([x.n for x in sorted([m, b, a])], max(a, b).n)
class OnlyEq:
    def __eq__(self, o): return "eq result"
print(OnlyEq() == 1, OnlyEq() != 1, OnlyEq.__hash__, object() == object())
class Bad:
    def __bool__(self): raise ValueError("no truth")
class Ret:
    def __lt__(self, o): return Bad()
    def __eq__(self, o): return Bad()
print(type(Ret() < 1).__name__)
for c in (lambda: a < 1, lambda: a > "x", lambda: {OnlyEq()}, lambda: Ret() < 1 < 2, lambda: Ret() in [1, 2], lambda: sorted([Ret(), Ret()]), lambda: object() <= 1, lambda: None < None):
    try:
        print(c())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
if a < b and Ret() == m:
    print("unreachable")
