"""Augmented assignment on locals, globals, cells, attributes and subscripts."""
g = [1]
def loc(a):
    a += [2]
    return a
print(loc(g), g)
def glob():
    global g
    g += (3,)
    g *= 2
glob()
print(g)
def idx():
    g[0] += 10
    g[1:2] += "xy"
    return g
print(idx())
t = ([],)
try:
    t[0] += ["kept"]
except TypeError as e:
    print(e, t)
class C:
    n = 5
    n += 1
    s = "a"
    s *= 3
c = C()
c.n += 1
print(C.n, c.n, C.s, c.__dict__)
def cell():
    v = 1
    def f():
        nonlocal v
        v <<= 4; v |= 3; v ^= 1; v //= 2; v **= 2; v %= 50; v -= 1
        return v
    return f(), v
print(cell())
def bad():
    g += [1]
try: bad()
except Exception as last: print(type(last).__name__, last)
