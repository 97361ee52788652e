"""UnboundLocalError in all the ways a local can be unbound."""
def a():
    print(x)
    x = 1

def b(flag):
    if flag:
        y = 1
    return y

def c():
    z = 1
    del z
    return z

def d():
    for i in []:
        pass
    return i
def e():
    n += 1
    n = 0
def f():
    with open_later as fh:
        pass
    import os as open_later
def g():
    del q, q
    q = 1
def h():
    def inner():
        return cell
    if False:
        cell = 1
    return inner()
def i():
    [w for w in range(3)]
    return w
print(b(True))
for fn in (a, lambda: b(False), c, d, e, f, g, h, i):
    try:
        fn()
    except NameError as err:
        print(type(err).__name__, "|", err, "|", err.name)
e()
