"""range corners, reversed, enumerate starts, zip strict and stepped loops."""
for args in ((0,), (3,), (-3,), (1, 4), (4, 1), (4, 1, -1), (0, 10, 4), (10, 0, -4), (0, -5, -2), (5, 5, -1)):
    r = range(*args)
    print(args, list(r), len(r), list(reversed(r)), r[-1] if r else None, bool(r))
big = range(10 ** 20, 10 ** 20 + 5, 2)
for n in big: print(n - 10 ** 20, end=" ")
print(big[1] - big[0], 10 ** 20 + 4 in big, big.index(10 ** 20 + 2), range(0, 10, 3) == range(0, 12, 3), hash(range(0)) == hash(range(2, 2)))
class Idx:
    def __index__(self): return 3
print(list(range(Idx())), [1, 2, 3, 4][Idx()], range(10)[2:8:Idx()])
for i, (a, b) in enumerate(zip("ab", [1, 2]), start=-1): print(i, a, b, end="; ")
print()
for bad in ((1.5,), ("3",), (1, 2, 0), (None,), ()):
    try:
        range(*bad)
    except (TypeError, ValueError) as e:
        print(e)
for i in range(3):
    for i in range(i): pass
    print(i, end=" ")
print(i)
def pairs(xs, ys):
    for x, y in zip(xs, ys, strict=True):
        print(x, y)
pairs("ab", [1, 2])
pairs("abc", iter([1, 2]))
