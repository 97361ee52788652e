"""Messages for one, two, three and more missing positional arguments."""
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def f4(a, b, c, d=1, *e): pass
def p(a, b, /, c): pass
def k(*, x, y, z): pass
def m(a, b=2, *, c, d=3): pass
calls = [(f1, (), {}), (f2, (), {}), (f2, (1,), {}), (f3, (), {}), (f3, (), {"b": 1}), (f4, (), {}),
         (f4, (1,), {"c": 1}), (p, (), {}), (p, (1,), {"c": 3}), (k, (), {}), (k, (), {"y": 1}),
         (k, (), {"x": 1, "y": 1}), (m, (), {}), (m, (1,), {}), (m, (), {"c": 1}), (m, (), {"d": 1})]
for fn, a, kw in calls:
    try:
        fn(*a, **kw)
        print("fine")
    except TypeError as e:
        print(e)
def outer():
    def local(a): pass
    class C:
        def m(self, need, more): pass
        @staticmethod
        def s(one): pass
        @classmethod
        def c(cls, two): pass
    for call in (lambda: local(), lambda: C().m(), lambda: C.m(), lambda: C.s(), lambda: C.c(), lambda: C().c()):
        try:
            call()
        except TypeError as e:
            print(e)
    return C().m(need=1)
try: outer()
except Exception as last: print(type(last).__name__, last)
