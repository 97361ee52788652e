"""del on names, attributes, subscripts, slices, nested targets; order and errors."""
class D:
    def __init__(self): self.__dict__.update(a=1, b=2)
    def __delattr__(self, n):
        log.append("delattr " + n)
        super().__delattr__(n)
    def __delitem__(self, k):
        log.append(f"delitem {k!r}")
    def __delete__(self, inst):
        log.append("descriptor delete")
class Host:
    slot = D()
log = []
d, lst, x, y, z = D(), list(range(10)), 1, 2, 3
del d.a, d[1], d[1:2], d[::3], d["k", ...], x
del (y, [z]), lst[0], lst[-2:], lst[::2]
del Host().slot
print(log, lst, [n for n in "xyz" if n in globals()], d.__dict__)
def v(t, r):
    log.append(t)
    return r
log.clear()
del v("first", d).b, v("second", lst)[v("idx", 0)], v("third", {"q": 1})["q"]
print(log, lst)
def f():
    a = 1
    def g():
        return a
    del a
    return g
def t(fn):
    try:
        return fn()
    except Exception as e:
        return type(e).__name__, str(e)
def unb(): del nothing
def loc():
    del q
    q = 1
def lst_err(): del lst[50]
def tup(): del (1, 2)[0]
def st(): del "abc".x
print(t(lambda: f()()), t(unb), t(loc), t(lst_err), t(tup), t(st))
del ()
del lst, lst
