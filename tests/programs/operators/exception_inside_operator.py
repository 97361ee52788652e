"""Exceptions raised inside operator methods propagate with frames and chaining."""
class Money:
    def __init__(self, amount, cur): self.amount, self.cur = amount, cur
    def _check(self, o):
        if self.cur != o.cur:
            raise ValueError(f"{self.cur} vs {o.cur}")
    def __add__(self, o):
        try:
            self._check(o)
        except ValueError as e:
            raise TypeError("currency mismatch") from e
        return Money(self.amount + o.amount, self.cur)
    def __radd__(self, o):
        return self if o == 0 else NotImplemented
    def __repr__(self): return f"{self.amount}{self.cur}"
    def __truediv__(self, n):
        return Money(self.amount / n, self.cur)
wallet = [Money(5, "E"), Money(7, "E"), Money(1, "D")]
print(sum(wallet[:2]), wallet[0] + wallet[1])
try:
    wallet[0] / 0
except ZeroDivisionError as e:
    print(e)
def total(items):
    acc = 0
    for it in items:
        acc += it
    return acc
print(total(wallet[:2]))
total(wallet)
