"""An inventory with dataclasses, properties, sorting, grouping and immutable updates."""
from dataclasses import dataclass, field, replace, asdict, fields
from collections import defaultdict
from itertools import groupby
from operator import attrgetter
@dataclass(frozen=True, order=True)
class Item:
    sku: str
    qty: int = 0
    price: float = field(default=0.0, compare=False)
    tags: frozenset = field(default=frozenset(), compare=False, repr=False)
    def __post_init__(self):
        if self.qty < 0: raise ValueError(f"{self.sku}: negative quantity {self.qty}")
    @property
    def total(self): return self.qty * self.price
    def __add__(self, n): return replace(self, qty=self.qty + n)
    __sub__ = lambda self, n: self + -n
@dataclass
class Store:
    items: dict[str, Item] = field(default_factory=dict)
    log: list[str] = field(default_factory=list, repr=False)
    def put(self, *its):
        for i in its:
            self.items[i.sku] = self.items[i.sku] + i.qty if i.sku in self.items else i
            self.log.append(f"+{i.qty} {i.sku}")
        return self
    def take(self, sku, n=1):
        try: self.items[sku] -= n
        except KeyError: raise LookupError(f"unknown sku {sku}") from None
        except ValueError as e: self.log.append("rejected"); raise RuntimeError("cannot take") from e
        self.log.append(f"-{n} {sku}")
    def report(self):
        key = lambda i: i.sku[0]
        return {k: [(i.sku, i.total) for i in g] for k, g in groupby(sorted(self.items.values()), key)}
s = Store().put(Item("b1", 3, 2.5), Item("a1", 1, 10.0, frozenset("x")), Item("b2", 0, 1.0)).put(Item("b1", 2))
s.take("b1", 4)
print(s, s.report(), s.log, sum(i.total for i in s.items.values()), max(s.items.values(), key=attrgetter("price")).sku)
print(sorted(s.items.values(), reverse=True)[0].sku, asdict(Item("z", 1)), [f.name for f in fields(Item) if f.compare], Item("a", 1, 5) == Item("a", 1, 9), len({Item("a"), Item("a", 0, 3.0)}), Item("a") < Item("a", 1))
for f in (lambda: s.take("zz"), lambda: setattr(Item("a"), "qty", 1), lambda: Item("a", -1), lambda: Item("a") < 5):
    try: f()
    except Exception as e: print(type(e).__name__, e)
