"""Closures see the final value of loop variables and of rebound parameters."""
def loop():
    out = []
    for i in range(3):
        def f(j=i):
            return i, j
        out.append(f)
    return out
print([f() for f in loop()])
def param(p):
    g = lambda: p
    p = p * 2
    h = lambda: p
    p += "!"
    return g(), h(), g.__closure__[0] is h.__closure__[0]
print(param("ab"))
def while_cells():
    fs = []
    n = 0
    while n < 3:
        m = n * n
        fs.append(lambda: (n, m))
        n += 1
    return [f() for f in fs]
print(while_cells())
def args_cell(*args, **kw):
    def see():
        return args, kw
    args = args[::-1]
    kw["extra"] = True
    return see()
print(args_cell(1, 2, k=3))
def gen():
    for i in range(2):
        yield lambda: i
print([f() for f in gen()], [f() for f in list(gen())])
