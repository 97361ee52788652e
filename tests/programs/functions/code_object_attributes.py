"""Facts of code objects that do not depend on bytecode."""
def f(a, b=1, /, c=2, *args, d, **kw):
    """Doc."""
    x = [i for i in args]
    def inner(): return x, a
    import os.path as p
    global G
    G = a
    return inner, p
c = f.__code__
print(c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_firstlineno)
print(c.co_varnames[:6], c.co_freevars, c.co_qualname)
print(bool(c.co_flags & 4), bool(c.co_flags & 8), bool(c.co_flags & 0x20))
def g(): yield
async def co(): pass
async def ag(): yield
print([bool(fn.__code__.co_flags & bit) for fn in (f, g, co, ag) for bit in (0x20, 0x80, 0x200)])
k = (lambda: 0).__code__
print(k.co_name, k.co_varnames, k.co_argcount)
h = c.replace(co_name="renamed")
print(h.co_name, h == c, h.co_varnames == c.co_varnames)
def one(): return 1
def two(): return 2
one.__code__ = two.__code__
print(one(), one.__name__, one.__code__.co_name)
def need(x): return x + 1
def closure(y):
    def fn(): return y
    return fn
try:
    need.__code__ = closure(1).__code__
except ValueError as e:
    print(e)
need.__code__ = (lambda p, q: (p, q)).__code__
try: need(5)
except Exception as last: print(type(last).__name__, last)
