"""Keyword given twice through ** mappings, or both positionally and by keyword."""
def f(a=None, b=None, **kw): return a, b, kw
class C:
    def m(self, x=0, **kw): return x, kw
    def __call__(self, **kw): return kw
    def __repr__(self): return "<repr of C>"
class M:
    def __init__(self, **d): self.d = d
    def keys(self): return self.d.keys()
    def __getitem__(self, k): return self.d[k]
for call in (lambda: f(a=1, **{"a": 2}), lambda: f(**{"z": 1}, **{"z": 2}), lambda: f(1, **{"a": 2}),
             lambda: f(**{"b": 1}, b=2) if False else f(**{"b": 1}, **M(b=2)), lambda: C().m(x=1, **M(x=2)),
             lambda: C().m(1, x=2), lambda: C().m(self=1), lambda: C()(k=1, **{"k": 2}), lambda: C(k=1, **{"k": 2}),
             lambda: dict(a=1, **{"a": 2}), lambda: print(sep="", **{"sep": ""}), lambda: len(**{"obj": 1}, **{"obj": 1}),
             lambda: (lambda **k: k)(z=1, **{"z": 2}), lambda: "".join(q=1, **{"q": 2}),
             lambda: f(**{"p": 1}, **M(q=2), r=3), lambda: f(**{"a": 1}, **{"b": 2})):
    try:
        print(call())
    except TypeError as e:
        print(e)
print({**{"a": 1}, **M(a=2), "a": 3})
def build(options):
    return f(b="default", **options)
try: build({"b": "override"})
except Exception as last: print(type(last).__name__, last)
