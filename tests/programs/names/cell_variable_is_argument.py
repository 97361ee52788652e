"""Parameters captured as cells work for every kind of parameter."""
def f(a, /, b, *c, d, **e):
    def read():
        return a, b, c, d, e
    def write():
        nonlocal a, b, c, d, e
        a, b, c, d, e = b, a, (*c, d), len(c), {**e, "w": a}
        return a
    return read, write
read, write = f(1, 2, 3, 4, d=5, x=6)
print(read())
print(write())
print(read())
def self_ref(n):
    def fact(k):
        return 1 if k < 2 else k * fact(k - 1)
    return fact(n)
print(self_ref(6))
def swap(x, y):
    g = lambda: (x, y)
    x, y = y, x
    yield g()
    del x
    try:
        g()
    except NameError as err:
        yield type(err).__name__, str(err)
    x = 0
    yield g()
print(list(swap("l", "r")))
del read, write
