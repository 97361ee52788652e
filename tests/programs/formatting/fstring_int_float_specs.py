"""The format mini-language on ints, floats, bools and big numbers, with its errors."""
for spec in ("", "d", "5d", "<5d", "^5", "05", "+d", " d", "-d", ",", "_", "_b", "#x", "#o", "#010b", "c", "e", ".2f", "%", "n", "=+6", "*>6d", "g"):
    print(f"{spec}=[{65:{spec}}][{-65:{spec}}]" if spec != "c" else f"c=[{65:c}]", end=" ")
print()
for spec in ("", ".2f", "8.3f", "<8.1f", "08.2f", "+.1e", ".3g", "g", "G", ".0f", "#.0f", "%", ".1%", ",.2f", "_.1f", "E", "n", ".10", "^+12.3f"):
    print(f"{spec}=[{1234.5678:{spec}}][{-0.0005:{spec}}]", end=" ")
print()
for v in (float("inf"), float("-inf"), float("nan"), 0.0, -0.0, 1e100, 1e-7, 123456789012345678.0, 0.1, 1 / 3, 5e-324):
    print(f"{v} {v:f} {v:e} {v:g} {v:+010.2f} {v:z.1f} {v:.3%}")
print(f"{10 ** 30:,} {10 ** 30:_x} {2 ** 70:e} {True} {True:d} {True:5} {False:>6} {1 + 2j:.2f} {3 - 1j} {1j:>8}")
def attempt(v, spec): return format(v, spec)
for v, spec in ((5, ".2d"), (5, "s"), (5.0, "d"), ("a", "d"), ("a", "+"), ("a", "="), (5, ",n"), (5, "zz"), (5, "q"), ("a", ","), (300000000, "c"), (5, ".2c"), (1j, "d"), (None, "5"), ([], ">3"), (5, "1.1.1"), (True, "s"), ("s", "05") , (1.5, "_,"), (5, "999999999999999999999")):
    try: print(attempt(v, spec), end=" ")
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
