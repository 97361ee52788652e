"""Changing __defaults__ and __kwdefaults__ after definition changes later calls."""
def f(a, b=1, *, c=2, d):
    return a, b, c, d
print(f(0, d=0))
f.__defaults__ = (10, 20)
print(f(d=1), f(5, d=1))
f.__kwdefaults__ = {"d": "D"}
try:
    f()
except TypeError as e:
    print(e)
f.__kwdefaults__["c"] = "C"
print(f())
f.__defaults__ = None
del f.__kwdefaults__
for args in ((), (1,), (1, 2)):
    try:
        f(*args)
    except TypeError as e:
        print(e)
for bad in ([1], "x"):
    try:
        f.__defaults__ = bad
    except TypeError as e:
        print(e)
try:
    f.__kwdefaults__ = [("c", 1)]
except TypeError as e:
    print(e)
del f.__defaults__
print(f.__defaults__, f.__kwdefaults__)
g = lambda x, y: (x, y)
g.__defaults__ = (1, 2, 3, 4)
print(g())
