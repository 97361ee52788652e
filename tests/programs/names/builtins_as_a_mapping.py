"""``__builtins__`` that is no dict, and namespaces with only the methods that are needed."""
import types, builtins
class Names:
    def __init__(self, names): self.names = names
    def __getitem__(self, name):
        if name in self.names: return self.names[name]
        raise KeyError(name)
    def keys(self): return list("zyx")
print(eval("dir()", {}, Names({"dir": dir})), eval("a + 1", {}, Names({"a": 1})))
proxy = types.MappingProxyType({"len": lambda x: "own len", "__build_class__": builtins.__build_class__, "print": print})
space = {"__builtins__": proxy, "__name__": "m"}
exec("def f(x): return len(x)\nclass C: size = len('abc')\nprint(f('a'), C.size)", space)
print(space["f"]("abc"), list(map(space["f"], ["x"])), eval("len('q')", space), space["f"].__builtins__ is proxy)
try: eval("missing", space)
except NameError as e: print(e)
class OwnDict(dict):
    def __missing__(self, name): return "made " + name
space = {"__builtins__": OwnDict(print=print)}
try: print(eval("anything", space))
except NameError as e: print(e)
exec("def g(): return whatever", space)
try: print(space["g"]())
except NameError as e: print(e)
for value in (5, [], builtins, {}):
    space = {"__builtins__": value}
    try:
        exec("def f(): return len('ab')\nresult = f()", space)
        print(space["result"])
    except Exception as e: print(type(e).__name__, e)
class A:
    def __new__(cls, *args, **kw): raise AssertionError("new")
class B(A):
    __new__ = object.__new__
    def __init__(self, foo): self.foo = foo
class E:
    def __init__(self, a): self.a = a
class F:
    def __new__(cls, a): return super().__new__(cls)
class G: pass
for call in (lambda: B(3).foo, lambda: E(1).a, lambda: F(1).__class__.__name__, lambda: F(), lambda: G(1), lambda: object.__new__(G, 1), lambda: object.__new__(E, 1).__class__.__name__, lambda: object.__new__(F, 1)):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
del B.__new__
try: B(1)
except AssertionError as e: print(e)
del A.__new__
try: print(B(1).foo)
except TypeError as e: print(e)
