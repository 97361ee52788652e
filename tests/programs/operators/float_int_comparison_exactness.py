"""Exact comparison between large ints and floats and hash agreement."""
big = 2 ** 53
pairs = [(big, float(big)), (big + 1, float(big)), (big - 1, float(big)), (10 ** 308, 1e308), (-(10 ** 20), -1e20), (10 ** 400, float("inf")), (-(10 ** 400), float("-inf")), (0, -0.0), (3, 3.0000000000000004)]
for a, b in pairs:
    print(a < b, a <= b, a == b, a != b, a > b, a >= b, b < a, (hash(a) == hash(b)) if a == b else "-")
print(0.1 + 0.2 == 0.3, 0.1 + 0.2, 1e16 + 1, 1e16 + 1 == 1e16, round(2.5), round(3.5), round(-2.5), round(2.675, 2))
print(7 // 2.0, -7 // 2.0, 7 % -2.5, -7 % 2.5, 1e300 * 1e10, 5e-324 / 2, 1 / 3)
print(int(1e23), 10 ** 23 == 1e23, float(10 ** 23), 1e23 // 1, float.fromhex("0x1.8p1"))
print(max(1, 1.0), max(1.0, 1), min(True, 1), sorted([3, 2.5, True, -1e-9]))
try:
    1e308 ** 2
except OverflowError as e:
    print(type(e).__name__, e.args)
try:
    float(10 ** 400)
except OverflowError as e:
    print(e)
