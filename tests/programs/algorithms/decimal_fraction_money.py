"""Decimal contexts, rounding, Fractions, interest tables and exact comparisons."""
from decimal import Decimal as D, localcontext, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN, InvalidOperation, DivisionByZero, Inexact
from fractions import Fraction as F
print(D("0.1") + D("0.2"), D(1) / D(3), D("1.20") * 3, D("2.675").quantize(D("0.01"), ROUND_HALF_UP), D("2.665").quantize(D("0.01"), ROUND_HALF_EVEN), -D("7") // 2, D(-7) % 3, D(0.1).quantize(D("1e-20")))
print(D("1e3"), D("1E+3").normalize(), D("100").normalize(), D("1.50").as_tuple(), D("NaN") == D("NaN"), D("Infinity") > 1, D("3.14").to_integral_value(), D(2).sqrt(), D("0.00").is_zero())
with localcontext() as ctx:
    ctx.prec = 6
    print(D(1) / 7, D(10).ln(), +D("1.23456789"))
    ctx.traps[Inexact] = True
    try: D(1) / 3
    except Inexact: print("inexact trapped")
for f in (lambda: D("abc"), lambda: D(1) / 0, lambda: D(1) + 1.5, lambda: D("1e999999999999999999999"), lambda: D("NaN") < 1):
    try: print(f())
    except (ArithmeticError, TypeError, ValueError) as e: print(type(e).__name__)
def schedule(principal, rate, n):
    r, p = D(rate) / 12, D(principal)
    pay = (p * r / (1 - (1 + r) ** -n)).quantize(D(".01"), ROUND_HALF_UP)
    for k in range(1, n + 1):
        i = (p * r).quantize(D(".01"))
        if k == n: pay = p + i
        p += i - pay
        yield k, pay, i, p
for row in schedule(1000, "0.12", 4): print("%d %8s %6s %8s" % row)
print(F(1, 3) + F("0.25"), F(2.5), F("7/21"), F(3, 4) ** -2, F(7, 2) // 1, F(-7, 2) % 1, round(F(5, 2)), F(1, 3) < 0.34, float(F(1, 8)), F(22, 7).limit_denominator(5), F(0.1).limit_denominator(100), hash(F(1, 2)) == hash(0.5), sum(F(1, n * (n + 1)) for n in range(1, 10)))
def egyptian(f):
    while f: d = -(-f.denominator // f.numerator); yield d; f -= F(1, d)
print(list(egyptian(F(7, 15))))
