"""Star imports through exec'd module-level code with custom namespaces and odd __all__."""
import types
def star(code, **ns):
    g = {"__name__": "sandbox", **ns}
    try:
        exec(code, g)
    except Exception as e:
        return type(e).__name__, str(e)
    return sorted(k for k in g if k not in ns and not k.startswith("__"))
print(star("from stat import *")[:3], star("from keyword import *"), star("from bisect import *"))
print(star("from functools import *\nfrom json import *\nx = loads('[1]')")[-6:])
print(star("from no_such_mod_q import *"), star("def f():\n    import keyword\n    return keyword\nf()"))
loc = {}
exec("from keyword import *\niskeyword_result = iskeyword('for')", {}, loc)
print(sorted(loc))
class Mapping(dict):
    def __setitem__(self, k, v):
        order.append(k)
        super().__setitem__(k, v)
order = []
exec("from keyword import *", {}, Mapping())
print(sorted(order))
print(star("a = 1\nfrom bisect import *\ndel bisect\na = bisect"))
