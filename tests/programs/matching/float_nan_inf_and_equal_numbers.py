"""numeric equality across types, nan, signed zeros and big integers."""
import math, fractions, decimal

class C:
    nan = math.nan
    inf = math.inf

def f(x):
    match x:
        case C.nan: return "nan by value"
        case C.inf: return "inf"
        case 0: return f"zero {x!r}"
        case 0.5: return "half"
        case 0.1: return "tenth"
        case 100000000000000000000: return "1e20"
        case -0.25 | 2: return "quarter or two"
        case 9007199254740993: return "2**53+1"
    return "other"

D, F = decimal.Decimal, fractions.Fraction
for v in (math.nan, math.inf, -math.inf, 0.0, -0.0, 0j, False, D(0), F(1, 2), D("0.5"), D("0.1"), 0.1, F(1, 10), 1e20, 10**20, F(-1, 4), 2.0, 2 + 0j, 2.0**53 + 1, 2**53 + 1, "0"):
    print(repr(v), f(v))
match [math.nan]:
    case [C.nan]: print("list nan")
    case _: print("nan differs in list")
match {0.0: "z"}:
    case {0: v}: print("key zero", v)
