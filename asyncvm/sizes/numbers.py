"""The sizes of integers, in bytes."""

from __future__ import annotations

import math
from typing import Any

__all__ = [
    "combinations", "factorial", "permutations", "power", "product_of_all", "random_bits", "rounded", "shifted",
    "to_bytes",
]  # fmt: skip


def power(base: Any, exponent: Any, modulus: Any = None) -> float:
    if modulus is None and isinstance(base, int) and isinstance(exponent, int) and exponent > 0:
        # 2 ** n has n + 1 bits; 0 and 1 stay what they are
        return (abs(base).bit_length() - 1) * exponent / 8 if abs(base) > 1 else 0
    return 0


def shifted(value: Any, count: Any) -> float:
    if isinstance(value, int) and isinstance(count, int) and value:
        return (value.bit_length() + count) / 8
    return 0


def factorial(number: Any) -> float:
    if not isinstance(number, int) or number < 2:
        return 0
    return math.lgamma(number + 1) / math.log(2) / 8 if number.bit_length() < 1000 else math.inf


def permutations(total: Any, chosen: Any = None) -> float:
    """``math.perm``"""
    if not isinstance(total, int) or not isinstance(chosen, int | None):
        return 0
    if chosen is None:
        return factorial(total)
    return total.bit_length() * chosen / 8 if 0 <= chosen <= total else 0


def combinations(total: Any, chosen: Any) -> float:
    """``math.comb``"""
    if not isinstance(total, int) or not isinstance(chosen, int) or not 0 <= chosen <= total:
        return 0
    chosen = min(chosen, total - chosen)
    if total.bit_length() >= 1000:
        return float((total.bit_length() - chosen.bit_length() + 1) * chosen / 8)
    # the logarithm of the binomial coefficient
    nats = math.lgamma(total + 1) - math.lgamma(chosen + 1) - math.lgamma(total - chosen + 1)
    return float(nats / math.log(2) / 8)


def product_of_all(values: Any, *, start: Any = 1) -> float:
    """``math.prod``"""
    if isinstance(values, range):
        largest = max(abs(values.start), abs(values.stop))
        count = max((values.stop - values.start) // values.step, 0)
        return 0 if 0 in values else largest.bit_length() * count / 8
    if not isinstance(values, list | tuple) or not all(isinstance(value, int) for value in values):
        return 0
    return sum(value.bit_length() for value in values) / 8 if all(values) else 0


def rounded(number: Any, ndigits: Any = None) -> float:
    """``round``, which takes a power of ten to round to tens, hundreds and so on."""
    return -ndigits / 2 if isinstance(number, int) and isinstance(ndigits, int) and ndigits < 0 else 0


def to_bytes(value: Any, length: Any = 1, *rest: Any, **keywords: Any) -> float:
    return float(length) if isinstance(length, int) else 0


def random_bits(count: Any) -> float:
    """``random.getrandbits``"""
    return count / 8 if isinstance(count, int) else 0
