"""Messages for too many positional arguments, with defaults and keyword-only given."""
def f0(): pass
def f1(a): pass
def f2(a, b=1): pass
def f3(a, b=1, c=2): pass
def k0(*, x=1): pass
def k1(a, *, x): pass
def k2(a, b=1, *, x, y=2): pass
def p(a, /): pass
class C:
    def m(self): pass
    def n(self, a=1): pass
    def none(): pass
for fn, a, kw in [(f0, (1,), {}), (f0, (1, 2), {}), (f1, (1, 2), {}), (f2, (1, 2, 3), {}), (f3, range(9), {}),
                  (k0, (1,), {}), (k0, (1,), {"x": 1}), (k1, (1, 2), {"x": 1}), (k1, (1, 2), {}),
                  (k2, (1, 2, 3), {"x": 1}), (k2, (1, 2, 3), {"x": 1, "y": 1}), (k2, (1, 2, 3), {"y": 1}),
                  (p, (1, 2), {}), (C().m, (1,), {}), (C().n, (1, 2), {}), (C().none, (), {}), (C, (1,), {}),
                  (C.m, (1, 2), {}), (lambda: 0, (1,), {}), (f1, (1, 2), {"a": 3}), (f1, (1, 2), {"z": 3})]:
    try:
        fn(*a, **kw)
        print("fine")
    except TypeError as e:
        print(e)
print(C.none())
try: C().n(*"abc")
except Exception as last: print(type(last).__name__, last)
