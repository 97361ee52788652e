"""divmod and three-argument pow, on builtins and via dunders."""
for a, b in [(17, 5), (-17, 5), (17, -5), (-17.5, 5), (2**100, 2**40 + 1)]:
    q, r = divmod(a, b)
    print(a, b, q, r, q * b + r == a)
print(pow(3, 200, 13), pow(3, -1, 7), pow(-2, 3), pow(2, -2), pow(0, 0), pow(10, 20, -7))
for args in [(2, -1, 4), (2, 3, 0), (2.0, 3, 5), ("a", 2), (0, -1)]:
    try:
        print(pow(*args))
    except Exception as e:
        print(type(e).__name__, e)
class P:
    def __pow__(self, e, m=None): return ("pow", e, m)
    def __rpow__(self, b, m=None): return ("rpow", b, m)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
p = P()
print(p ** 2, pow(p, 2), pow(p, 2, 3), 2 ** p, divmod(p, 1), divmod(1, p))
print(2 ** 3 ** 2, (-8) ** (1 / 3) == pow(-8, 1 / 3), type((-8) ** 0.5).__name__)
for z in (0, 0.0):
    try:
        divmod(1, z)
    except ZeroDivisionError as e:
        print(e)
