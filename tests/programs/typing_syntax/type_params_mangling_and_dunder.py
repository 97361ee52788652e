# requires: 3.13
"""Private-name mangling of type parameters and __classdict__ access to class names from annotation scopes."""
class A:
    __hidden = "hid"
    def m[__T](self, x: "__T") -> None: return __T, __T.__name__
    type __Alias[__Q] = (__hidden, __Q)
    class B[__U]:
        got = __U
        def n(self): return __U.__name__
    def k[T: __hidden](self, d=__hidden): return T.__bound__, d
r = A().m(1)
print(r[1], A.m.__type_params__[0].__name__, A._A__Alias.__name__, [getattr(v, "__name__", v) for v in A._A__Alias.__value__], A.B.got.__name__, A().k(), A.B().n())
def f():
    v = "function v"
    class C:
        v = "class v"
        type X = v
        type Y = [v, (lambda: v)()]
        def g[T: v](self): return T.__bound__, v
        def h[T: (lambda: v)()](self): return T.__bound__
    return C
C = f()
print(C.X.__value__, C.Y.__value__, C().g(), C().h())
class D:
    w = 1
    type W = w
    type L = missing_then_added
print(D.W.__value__); D.w = 2; print(D.W.__value__)
try: print(D.L.__value__)
except NameError as e: print(e)
D.missing_then_added = "late attr"
try: print(D.L.__value__)
except NameError as e: print(e)
missing_then_added = "global late"
print(D.L.__value__)
class E:
    locals()["dyn"] = "dynamic"
    type Z = dyn
    def q[T: dyn](self): return T.__bound__
print(E.Z.__value__, E().q())
class Meta(type):
    @classmethod
    def __prepare__(m, *a, **k): return {"prep": "prepared"}
class F(metaclass=Meta):
    type P = prep
print(F.P.__value__)
