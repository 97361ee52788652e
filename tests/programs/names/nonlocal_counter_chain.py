"""nonlocal through several levels shares one cell among sibling closures."""
def make():
    n = 0
    def mid():
        def inc(k=1):
            nonlocal n
            n += k
            return n
        return inc
    def get():
        return n
    def reset():
        nonlocal n
        n = 0
    return mid(), mid(), get, reset
a, b, get, reset = make()
a2, b2, get2, reset2 = make()
print(a(), b(), a(5), get(), get2())
reset()
print(get(), a2(), b2(), get2())
print(a.__closure__[0] is b.__closure__[0], a.__closure__[0] is a2.__closure__[0])
print(a.__code__.co_freevars, get.__code__.co_freevars)
del a, b, a2, b2, get, get2, reset, reset2
