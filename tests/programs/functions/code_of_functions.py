"""The code object of a function, as tools read it."""
import dis, inspect, types, copy, sys
G = 10
def plain(a, b=2, /, c=3, *args, d, e=5, **kw):
    "doc"
    x = a + b
    def inner(y):
        return x + y + G + c
    return [inner(i) for i in range(3)], len(args), abs(-d), kw.get("q")
def empty(): pass
def gen(n):
    for i in range(n):
        try:
            yield i
        except ValueError as error:
            yield str(error)
async def co(n):
    async with n as m:
        return m
async def agen():
    yield 1
def closure(p):
    q = p * 2
    def use():
        nonlocal q
        q += p
        return q
    class K:
        attr = q
        def m(self):
            return __class__, q
    return use, K.m, lambda z=q: (p, z)
def show_const(c):
    if isinstance(c, types.CodeType):
        return (c.co_name, c.co_qualname, c.co_varnames, c.co_freevars)
    return c
functions = [plain, empty, gen, co, agen, closure, *closure(3)]
for f in functions:
    c = f.__code__
    print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals)
    print(" ", c.co_varnames, c.co_cellvars, c.co_freevars, c.co_names, hex(c.co_flags), c.co_firstlineno)
    guests = [k for k in c.co_consts if isinstance(k, (type(None), int, str, tuple, types.CodeType))]
    print(" ", [show_const(k) for k in guests])
    print(" ", sorted({line for _, _, line in c.co_lines() if line}))
    print(" ", sorted({p[0] for p in c.co_positions() if p[0]}))
    print(" ", inspect.getclosurevars(f) if f is not co else "")
    print(" ", [ins.opname for ins in dis.get_instructions(c)][-2:])
    print(" ", {i.argval for i in dis.get_instructions(f) if i.opname in ("LOAD_GLOBAL", "STORE_GLOBAL", "LOAD_ATTR", "LOAD_METHOD")})
    print(" ", c == c, c != c, hash(c) == hash(c), c == c.replace(), hash(c) == hash(c.replace()), copy.copy(c) is c, copy.deepcopy(c) is c)
    print(" ", c == c.replace(co_name="other"), c == c.replace(co_firstlineno=77))
print({plain.__code__: 1}[plain.__code__.replace()])
