"""Attribute deletion hooks, __delitem__/__delattr__ chains, class attribute deletion and shadowing."""
class V:
    kind = "class"
    def __init__(self): self.kind, self.other = "instance", [1, 2, 3, 4]
    def __delattr__(self, n):
        print("delattr", n)
        if n.startswith("_"): raise PermissionError(f"{n} is protected")
        super().__delattr__(n)
    def __delitem__(self, k):
        print("delitem", k)
        del self.other[k]
class Kid(V):
    def __delitem__(self, k):
        super().__delitem__(k)
        print("left", self.other)
v = Kid()
del v.kind, v[0], v[0:1], v.other[-1]
print(v.kind, v.other, vars(v))
for fn in (lambda: delattr(v, "kind"), lambda: delattr(v, "_x"), lambda: v.__delitem__(9), lambda: delattr(V, "missing"), lambda: object.__delattr__(v, "zip")):
    try:
        fn()
    except Exception as e:
        print(type(e).__name__, e)
del V.kind
print(hasattr(v, "kind"), hasattr(Kid, "kind"))
class Meta(type):
    def __delattr__(cls, n):
        print("meta delattr", cls.__name__, n)
        super().__delattr__(n)
class M(metaclass=Meta):
    a, b, c = 1, 2, 3
    del b
    def f(self):
        del self.a
del M.a
try:
    M().f()
except AttributeError as e:
    print(e)
print(sorted(k for k in vars(M) if len(k) == 1))
d = {"k": {"n": v}}
del d["k"]["n"].other, d["k"]["n"]
try: del (d["k"]), d["k"]
except Exception as last: print(type(last).__name__, last)
