"""Tuples: singletons, hashing, mutable members, constant folding, returns and comparisons."""
a = 1,
b = ()
c = (1)
d = (1,)
print(a, b, c, d, a == d, type(c).__name__, (), ((),), (((1,),),))
t = (1, [2], "x")
t[1].append(3)
print(t)
def multi(): return 1, 2
def one(): return 1,
def none(): return ()
x, y = multi(); (z,) = one(); () = none()
print(x, y, z, multi() + one(), multi() * 2, multi()[::-1], multi() < one())
print((1, 2, 3) == (1, 2, 3.0), hash((1, 2)) == hash((1.0, 2.0)), (1, 2).count(1), (1, 2).index(2), 2 in (1, 2))
big = (1, (2, (3, (4, (5,)))))
while len(big) > 1: v, big = big; print(v, end=" ")
print(big)
for f in (lambda: hash(t), lambda: (1, 2).index(3), lambda: (1, 2)[2], lambda: tuple(5), lambda: (1).x):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def assign(seq): seq[0] = 1
def delete(seq): del seq[0]
for fn in (assign, delete):
    try: fn((1, 2))
    except TypeError as e: print(e)
print(*(i for i in (1, 2)), *(), *((3,)), sep="-")
e = 1, *a, *b
print(e, tuple("ab"), tuple({1: 2}), tuple(tuple([1])))
lookup = {(0, 0): "origin", (1,): "one", (): "empty"}
print(lookup[0, 0], lookup[1,], lookup[()])
lookup[0, 1]
