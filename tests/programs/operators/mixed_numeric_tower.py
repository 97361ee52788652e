"""Arithmetic between int, float, complex, Fraction, Decimal and bool."""
from decimal import Decimal
from fractions import Fraction
vals = [True, 3, 2.5, 1 - 2j, Fraction(1, 3), Decimal("0.1")]
for a in vals:
    for b in vals:
        row = []
        for name, f in (("+", lambda: a + b), ("*", lambda: a * b), ("/", lambda: a / b), ("<", lambda: a < b), ("==", lambda: a == b), ("//", lambda: a // b)):
            try:
                r = f()
                row.append(f"{name}{type(r).__name__}:{r}")
            except TypeError as e:
                row.append(f"{name}!{e}")
        print(type(a).__name__, type(b).__name__, *row, sep=" | ")
print(1 == 1.0 == Fraction(1) == Decimal(1) == 1 + 0j == True)
print(len({1, 1.0, Fraction(1), Decimal(1), 1 + 0j, True}))
