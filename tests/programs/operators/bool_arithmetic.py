"""Booleans take part in arithmetic as ints but keep their type under & | ^."""
for a in (True, False):
    for b in (True, False):
        print(a, b, a + b, a - b, a * b, a & b, a | b, a ^ b, a << b, a >> b, a ** b, a < b, a <= b, a == b)
print(True & 1, 1 & True, True | False, type(True ^ 1).__name__, type(True & True).__name__)
print(-True, +True, sum([True, True, False]), ["no", "yes"][True], "ab" * True)
print(True == 1.0, {True: "t", 1: "i", 1.0: "f"}, {1, True, 0, False})
print(isinstance(True, int), bool(0.0), bool("0"), bool(-0.0))
try:
    True / False
except ZeroDivisionError as e:
    print(e)
x = True
x &= 6 > 5
print(x, type(x).__name__)
x += 1
print(x, type(x).__name__)
x |= True
print(x, int.__and__(6, True), (5 > 3) + (2 > 1))
