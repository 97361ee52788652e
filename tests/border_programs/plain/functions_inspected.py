"""Functions of the other side as inspect, dis, functools and typing see them."""
# --- inner
import functools, typing
CONSTANT = 7
def f(a, b: int = 2, /, c=3, *args: str, d, e: "int" = 5, **kw) -> list:
    """f's doc."""
    local = a + CONSTANT
    def inner(x): return x + local, "text", abs(x)
    return [inner(i) for i in args], kw.get("q"), len(args)
def gen(n):
    for i in range(n): yield i
async def co(x): return x
async def agen(): yield 1
def closure(p):
    q = p
    def use():
        nonlocal q
        q += 1
        return q, p
    return use
use = closure(3)
lam = lambda z=1: z
class C:
    "C doc"
    def m(self, a): "m doc"; return __class__, a
    @property
    def p(self): return 1
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls): return cls
    def __call__(self, q): return q
# --- outer
import inspect, dis, types, copy, functools, typing, sys, pydoc, operator
def names(code): return [c.co_name for c in code.co_consts if isinstance(c, types.CodeType)]
for function in (f, gen, co, agen, closure, use, lam, C.m, C.p.fget, C.s, C.c.__func__):
    code = function.__code__
    print(code.co_name, code.co_qualname, code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names, code.co_nlocals, code.co_argcount, hex(code.co_flags), code.co_firstlineno)
    print([c for c in code.co_consts if isinstance(c, (str, int, type(None)))], names(code), sorted({l for *_, l in code.co_lines() if l}))
    cv = inspect.getclosurevars(function)
    print(cv.nonlocals, sorted(cv.globals), sorted(cv.builtins), cv.unbound)
    print(inspect.signature(function), inspect.getdoc(function), inspect.getsourcelines(function)[1], len(inspect.getsource(function)))
    print(sorted({i.argval for i in dis.get_instructions(function) if i.opname in ("LOAD_GLOBAL", "LOAD_ATTR", "LOAD_METHOD")}), [n for n in dir(inspect) if n.startswith("is") and n != "iskeyword" and getattr(inspect, n)(function)])
    print(dis.code_info(code).splitlines()[:6], code == code.replace(), hash(code) == hash(code.replace()))
    copied = types.FunctionType(code, function.__globals__, "copied", function.__defaults__, function.__closure__)
    copied.__kwdefaults__ = function.__kwdefaults__
    print(copied.__name__, inspect.signature(copied) == inspect.signature(function).replace(return_annotation=inspect.Signature.empty) if not function.__annotations__ else "", copied.__doc__)
print(f(1, 2, 3, 4, d=5), f(1, d=2, q=3), list(gen(3)), use(), lam(), C().m(2)[1], C()(3))
print(typing.get_type_hints(f), inspect.getfullargspec(f), inspect.getcallargs(f, 1, d=2), inspect.signature(C()), inspect.isroutine(C.m))
renamed = types.FunctionType(f.__code__.replace(co_name="renamed", co_consts=tuple(99 if c == "text" else c for c in f.__code__.co_consts)), f.__globals__, argdefs=f.__defaults__)
renamed.__kwdefaults__ = {"e": 1}
print(renamed(1, 2, 3, 4, d=1), renamed.__name__)
inner = next(c for c in f.__code__.co_consts if isinstance(c, types.CodeType) and c.co_name == "inner")
changed = f.__code__.replace(co_consts=tuple(c.replace(co_consts=tuple("NEW" if k == "text" else k for k in c.co_consts)) if c is inner else c for c in f.__code__.co_consts))
f.__code__ = changed
print(f(1, 2, 3, 4, d=5), sorted([3, 1], key=lambda x: f(x, d=1)[2]))
gen.__code__ = gen.__code__.replace(co_name="other")
g = gen(2); print(g.__name__, list(g), g.gi_code.co_name)
other = closure(10)
other.__code__ = use.__code__
print(other(), other.__closure__[0].cell_contents)
def local_two(a, b): return "local", a, b
lam.__code__ = local_two.__code__
try: print(lam(1, 2), list(map(lam, [1], [2])))
except TypeError as e: print(e)
def local(): return "was local"
local.__code__ = C.s.__code__
print(local(5), list(map(local, [6])))
try: local.__code__ = use.__code__
except ValueError as e: print(e)
print(copy.copy(f) is f, copy.deepcopy(C.m) is C.m, pydoc.render_doc(C, renderer=pydoc.plaintext).splitlines()[:6])
print(functools.wraps(f)(lambda: 0).__wrapped__ is f, functools.partial(f, 1, d=2)().__class__, functools.reduce(lambda a, b: a + lam(a, b)[1], [1, 2, 3]))
