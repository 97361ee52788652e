"""Attributes of the running module and of imported ones; types.ModuleType built by hand."""
import types, math, json
print(__name__, __doc__.split(":")[0][:24], "__builtins__" in globals(), "__file__" in globals() or True)
print(math.__name__, math.__package__ in ("", None), json.__package__, json.decoder.__package__, json.__spec__.name, hasattr(json, "__path__"), hasattr(math, "__path__"))
m = types.ModuleType("made", "made doc")
m.x = 1
m.f = lambda: m.x
print(m, m.__doc__, m.__name__, m.f(), sorted(k for k in vars(m) if not k.startswith("__")), m.__dict__["x"])
m.__getattr__ = lambda n: f"dynamic {n}"
print(m.anything, hasattr(m, "zip"))
m.__name__ = "renamed"
print(m)
del m.x, m.__getattr__
for bad in (lambda: m.x, lambda: m.f(), lambda: m(), lambda: delattr(m, "zz"), lambda: math.nope, lambda: json.decoder.nope, lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: setattr(m, "__dict__", {})):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, str(e).split(" (")[0])
class Sub(types.ModuleType):
    @property
    def prop(self): return "prop of " + self.__name__
    def __getattr__(self, n):
        if n.startswith("__"): raise AttributeError(n)
        return n.upper()
s = Sub("s")
print(s.prop, s.other, isinstance(s, types.ModuleType), callable(s))
m.__class__ = Sub
print(m.prop, m.more)
try: m.__missing__
except Exception as last: print(type(last).__name__, last)
