"""Calling methods of host library objects with guest values and catching their errors."""
from decimal import Decimal, InvalidOperation, getcontext, localcontext
from fractions import Fraction
from datetime import date, timedelta
from collections import namedtuple, defaultdict, Counter, OrderedDict, deque
print(Decimal("1.10") + Decimal(2), Fraction(1, 3) + Fraction("1/6"), date(2024, 2, 28) + timedelta(days=2), timedelta(hours=1) / 2)
P = namedtuple("P", "x y", defaults=[5])
print(P(1), P(1)._replace(y=2), P._make([3, 4])._asdict(), P(*"ab") == ("a", "b"))
dd = defaultdict(lambda: len(dd), {"z": "pre"})
print(dd["a"], dd["b"], dd["z"], dict(dd), dd.default_factory())
class Missing(defaultdict):
    def __missing__(self, k): return ("missing", k, self.default_factory)
print(Missing(int)["q"], Counter(a=2) - Counter("ab"), Counter("abca").most_common(1), deque([1, 2, 3], 2))
class Fail:
    def __call__(self): raise RuntimeError("factory failed")
for bad in (lambda: Decimal("x"), lambda: Decimal(1) / 0, lambda: Fraction(1, 0), lambda: date(2024, 13, 1), lambda: date("x"), lambda: timedelta(nope=1), lambda: P(), lambda: P(1, 2, 3), lambda: P(1, z=2),
            lambda: P(1)._replace(q=1), lambda: defaultdict(5), lambda: defaultdict(Fail())["k"], lambda: deque(5), lambda: deque(maxlen=-1), lambda: OrderedDict(5), lambda: namedtuple("a b", "x"),
            lambda: namedtuple("A", "x x"), lambda: namedtuple("A", "def"), lambda: P._make([1]), lambda: Decimal(1) + 1.5, lambda: date(2024, 1, 1) - 5, lambda: setattr(P(1), "x", 2)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e)[:120])
with localcontext() as ctx:
    ctx.prec = 3
    print(Decimal(2) / Decimal(3))
def ratio(pairs): return {k: Fraction(*v) for k, v in pairs.items()}
print(ratio({"half": (2, 4)}))
try: ratio({"ok": (1, 2), "bad": (1, 0)})
except Exception as last: print(type(last).__name__, last)
