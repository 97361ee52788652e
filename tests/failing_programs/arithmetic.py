"""Arithmetic that does not work out."""

import decimal
import fractions


def convert(text):
    return decimal.Decimal(text) / fractions.Fraction(1, 3)


def power(base, exponent):
    return float(base) ** exponent


for attempt in (
    lambda: power(10, 400),
    lambda: int("1_0__0"),
    lambda: fractions.Fraction(1, 0),
    lambda: decimal.Decimal("x"),
    lambda: 1 << -1,
    lambda: float("ten"),
    lambda: complex(1, 2) < 3,
    lambda: pow(2, -1, 4),
    lambda: round(1.5, "2"),
):
    try:
        attempt()
    except (ArithmeticError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
convert("1.5")
