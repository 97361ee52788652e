"""Float arithmetic and comparison with inf, nan and signed zero."""
import math
inf, nan = float("inf"), float("nan")
vals = [0.0, -0.0, 1.5, -2.5, inf, -inf, nan]
for a in vals:
    for b in vals:
        out = []
        for f in (lambda: a + b, lambda: a * b, lambda: a - b, lambda: a / b, lambda: a // b, lambda: a % b, lambda: a ** b):
            try:
                out.append(repr(f()))
            except (ArithmeticError, ValueError) as e:
                out.append(type(e).__name__ + ":" + str(e))
        print(a, b, *out, a < b, a == b, a != b, a >= b)
print(nan is nan, nan in [nan], [nan] == [nan], nan == nan, (nan,) == (float("nan"),))
print(math.copysign(1, -0.0), -0.0 == 0.0, repr(-0.0), divmod(-7.5, 2), 2.0 ** -1074)
