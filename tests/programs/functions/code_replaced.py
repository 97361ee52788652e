"""Functions of code that ``replace`` has changed do what the changed code says."""
import sys, traceback, types
G = "global"
H = "other"
def f(x, y=2):
    """doc of f"""
    def inner():
        return x, "inner constant"
    if x == "raise":
        raise ValueError("constant")
    return x, y, G, "constant", inner()
base = f.__code__.co_firstlineno
def show(label, function, *args):
    try:
        print(label, function(*args))
    except Exception as error:
        entry = traceback.extract_tb(error.__traceback__)[-1]
        print(label, type(error).__name__, error, entry.name, entry.filename.rpartition("/")[2], entry.lineno - base)
def remade(**changes):
    code = f.__code__.replace(**changes)
    return types.FunctionType(code, globals(), argdefs=f.__defaults__)
show("same", remade(), 1)
show("name", remade(co_name="renamed"), "raise")
show("qualname", remade(co_qualname="K.renamed"), "raise")
print(remade(co_name="renamed").__name__, remade(co_qualname="K.renamed").__qualname__)
show("filename", remade(co_filename="elsewhere.py"), "raise")
show("firstlineno", remade(co_firstlineno=base + 100), "raise")
constants = tuple({"constant": "CHANGED"}.get(c, c) if isinstance(c, str) else c for c in f.__code__.co_consts)
show("consts", remade(co_consts=constants), 1)
show("consts", remade(co_consts=constants), "raise")
names = tuple({"G": "H"}.get(n, n) for n in f.__code__.co_names)
show("names", remade(co_names=names), 1)
inner = next(c for c in f.__code__.co_consts if isinstance(c, types.CodeType))
changed = inner.replace(co_consts=tuple("NEW" if c == "inner constant" else c for c in inner.co_consts))
show("nested", remade(co_consts=tuple(changed if c is inner else c for c in f.__code__.co_consts)), 1)
show("varnames", remade(co_varnames=("a", "y", *f.__code__.co_varnames[2:]), co_cellvars=tuple("a" if n == "x" else n for n in f.__code__.co_cellvars)), 1)
show("wrong name", remade(co_name="called"))
show("argcount", types.FunctionType(f.__code__.replace(co_argcount=1, co_kwonlyargcount=1), globals()), 1)
replaced = f.__code__.replace(co_name="second")
f.__code__ = replaced
print(f.__code__ is replaced, f.__name__, f(5), f.__code__.co_name)
show("raise", f, "raise")
print(list(map(f, [1, 2]))[1][:2], sorted([3, 1], key=lambda v: f(v)[0]))
f.__code__ = f.__code__.replace(co_consts=constants)
print(f(7), list(map(f, [8])))
if sys.version_info >= (3, 13):
    import copy
    g = types.FunctionType(copy.replace(f.__code__, co_name="third"), globals())
    print(g.__name__, g(1, 2))
    show("raise", g, "raise", 1)
try:
    f.__code__.replace(nothing=1)
except TypeError as error:
    print(error)
def gen(n):
    yield from range(n)
    yield "last"
gen.__code__ = gen.__code__.replace(co_name="genname", co_qualname="Q.genname")
g = gen(2)
print(list(g), g.__name__, g.__qualname__, g.gi_code is gen.__code__, gen(1).gi_frame.f_code is gen.__code__)
g2 = types.FunctionType(gen.__code__.replace(co_name="again"), globals())(1)
print(g2.__name__, list(g2), g2.gi_code.co_name)
async def co(): return "done"
co.__code__ = co.__code__.replace(co_name="coname")
c = co()
print(c.__name__, c.cr_code is co.__code__)
try: c.send(None)
except StopIteration as stop: print(stop.value)
def outer(v):
    def use(): return v
    return use
h = outer(1)
h.__code__ = h.__code__.replace(co_freevars=("w",))
print(h(), h.__code__.co_freevars, outer(2)(), outer(2).__code__.co_freevars)
