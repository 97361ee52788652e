"""exceptions raised by operator methods propagate with the operator's own line."""
class Money:
    def __init__(self, v, unit="eur"):
        self.v, self.unit = v, unit
    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.unit != self.unit:
            raise ValueError(f"{self.unit}+{other.unit}")
        return Money(self.v + other.v, self.unit)
    def __lt__(self, other):
        raise ArithmeticError("unordered")
    def __getitem__(self, k):
        raise LookupError(k)
    def __eq__(self, other):
        return self.v == other.v
    __hash__ = None
    def __neg__(self):
        raise OverflowError("neg")
    def __index__(self):
        return "no"

m = Money(1)
tests = [lambda: m + 1, lambda: 1 + m, lambda: m + Money(1, "usd"), lambda: m < m, lambda: sorted([m, m]), lambda: m[1:2, ...],
         lambda: m == 3, lambda: {m}, lambda: -m, lambda: ~m, lambda: [1][m], lambda: m in [Money(2)], lambda: m @ m, lambda: m(), lambda: list(m)]
for t in tests:
    try:
        print((t)())
    except Exception as e:
        print(type(e).__name__, e)
sum([Money(1), Money(2)], Money(3)) + Money(4, "gbp")
