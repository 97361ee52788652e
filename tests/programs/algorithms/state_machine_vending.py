"""A vending machine as a table-driven state machine with enum states and a transition log."""
from enum import Enum, auto
class S(Enum):
    IDLE = auto()
    PAID = auto()
    OUT = auto()
    def __repr__(self): return self.name
class Machine:
    table = {}
    def __init__(self, stock): self.state, self.credit, self.stock, self.log = S.IDLE, 0, dict(stock), []
    @classmethod
    def on(cls, *states, event):
        def deco(fn):
            for s in states: cls.table[s, event] = fn
            return fn
        return deco
    def fire(self, event, *args):
        try: fn = self.table[self.state, event]
        except KeyError: raise RuntimeError(f"{event!r} not allowed in {self.state!r}") from None
        old, self.state = self.state, fn(self, *args) or self.state
        self.log.append((event, *args, old, self.state))
        return self
@Machine.on(S.IDLE, S.PAID, event="coin")
def coin(m, n):
    if n not in (1, 2, 5): raise ValueError(f"odd coin {n}")
    m.credit += n
    return S.PAID
@Machine.on(S.PAID, event="select")
def select(m, item):
    price = {"tea": 2, "soup": 5}[item]
    if m.credit < price or not m.stock.get(item): return None
    m.credit -= price; m.stock[item] -= 1
    return S.OUT if not any(m.stock.values()) else S.PAID if m.credit else S.IDLE
@Machine.on(S.PAID, S.OUT, event="refund")
def refund(m):
    print("refund", m.credit); m.credit = 0
    return S.IDLE if any(m.stock.values()) else None
m = Machine({"tea": 2, "soup": 1})
m.fire("coin", 2).fire("select", "soup").fire("select", "tea").fire("coin", 5).fire("select", "soup")
for entry in m.log: print(*entry)
for ev in (("select", "tea"), ("coin", 3), ("dance",)):
    try: m.fire(*ev)
    except (RuntimeError, ValueError) as e: print(type(e).__name__, e)
m.fire("coin", 5).fire("select", "tea").fire("refund"); print(m.state, m.credit, m.stock, len(Machine.table), S(2), S["OUT"].value, list(S))
