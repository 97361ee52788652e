"""Assignment to ``__code__``, and functions made of the code of others."""
import types, traceback, functools
def f(a): return "f", a
def g(a): return "g", a
def two(a, b=5): return "two", a, b
def make(x):
    def closed(a): return "closed", a, x
    return closed
def make2(x, y):
    def closed(a): return "closed2", a, x, y
    return closed
def attempt(label, call, *args):
    try:
        print(label, call(*args))
    except Exception as error:
        print(label, type(error).__name__, error)
f.__code__ = g.__code__
print(f(1), f.__name__, f.__qualname__, f.__code__ is g.__code__, f.__doc__)
f.__code__ = two.__code__
attempt("two", f)
attempt("two", f, 1)
attempt("two", f, 1, 2)
f.__defaults__ = (7, 8)
attempt("defaults", f)
c = make(10)
def set_code(function, code): function.__code__ = code
attempt("free", set_code, f, c.__code__)
attempt("free", set_code, c, two.__code__)
attempt("free", set_code, c, make2(1, 2).__code__)
c2 = make(20)
c2.__code__ = c.__code__
print(c2(1), c(1))
for wrong in (1, None, "code", f, (1,)):
    attempt("wrong", set_code, f, wrong)
attempt("set", setattr, f, "__code__", g.__code__)
print(f(3))
attempt("delete", delattr, f, "__code__")
compiled = compile("def made(a):\n    t = [a for _ in 'ab']\n    return 'made', t", "<made>", "exec").co_consts[0]
f.__code__ = compiled
print(f(1), list(map(f, [2])))
setattr(g, "__code__", compiled)
print(g(4), list(map(g, [5])))
object.__setattr__(two, "__code__", compiled)
print(two(6), list(map(two, [7])))
types.FunctionType.__code__.__set__(two, (lambda z: ("lambda", z)).__code__)
print(two(8))
types.FunctionType.__setattr__(two, "__code__", compiled)
print(two(9))
made = types.FunctionType(compiled, {})
print(made(1), made.__name__, made.__module__, made.__builtins__ is f.__builtins__)
other = types.FunctionType(c.__code__, {"G": 1}, "other", None, c.__closure__)
print(other(1), other.__name__, other.__globals__, sorted(other.__globals__) )
attempt("closure", types.FunctionType, c.__code__, {})
attempt("closure", types.FunctionType, c.__code__, {}, "n", None, ())
attempt("closure", types.FunctionType, f.__code__, {}, "n", None, c.__closure__)
attempt("closure", types.FunctionType, c.__code__, {}, "n", None, (1,))
attempt("kw", lambda: types.FunctionType(code=g.__code__, globals={}, name="kw", argdefs=(3,))())
attempt("bad", types.FunctionType, 1, {})
attempt("bad", types.FunctionType, g.__code__, [])
attempt("bad", types.FunctionType)
attempt("new", lambda: types.FunctionType.__new__(types.FunctionType, compiled, {})(1))
attempt("type(f)", lambda: type(f)(compiled, {})(2))
attempt("partial", lambda: functools.partial(types.FunctionType, compiled)({})(3))
# while in use
def counting():
    yield 1
    yield 2
def other_counting():
    yield "a"
    yield "b"
it = counting()
print(next(it))
counting.__code__ = other_counting.__code__
print(next(it), list(counting()), it.gi_code is counting.__code__)
def recursive(n):
    if n == 2:
        recursive.__code__ = stop.__code__
    return [n, recursive(n - 1)] if n else []
def stop(n): return ["stopped", n]
print(recursive(4), recursive(1))
class C:
    def m(self): return "m"
C.m.__code__ = (lambda self: "replaced").__code__
print(C().m(), C.m.__qualname__)
import os.path
def hostlike(*args): return "host function with guest code", args
