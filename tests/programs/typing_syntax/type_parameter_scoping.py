# requires: 3.12
"""Scopes of type parameters: shadowing, nonlocal visibility, class bodies, defaults and decorators."""
T = "global T"
def deco(x):
    print("deco sees", x)
    return lambda f: f
@deco(T)
def f[T](a=T, b: T = T) -> T: return a, b, T
print(f()[0], f()[1], f()[2] is f.__type_params__[0], T)
class A[T]:
    x = T
    def m(self): return T
    y = [T for _ in "a"]
    z = (lambda: T)()
    T2 = "x"
    def n[T](self): return T
print(A.x is A.__type_params__[0], A().m() is A.x, A.y[0] is A.x, A.z is A.x, A().n() is A.x, A().n() is A.n.__type_params__[0])
class B[T]:
    T = "class attr T"
    seen = T
    def m(self): return T
    def k[S](self, a: T, b: S): return T, S
print(B.seen, B().m() is B.__type_params__[0], B.T, B().k(1, 2)[0] is B().m(), B.k.__annotations__["a"])
class C:
    cls_name = "from class"
    def m[U: cls_name](self, d=cls_name): return U, d
    type Al = cls_name
    def g[V](self, x: cls_name) -> cls_name: ...
    cls_name = "rebound"
print(C().m()[0].__bound__, C().m()[1], C.Al.__value__, C.g.__annotations__)
def outer[T]():
    T1 = T
    def inner[T]():
        return T
    return T1, inner(), T
a, b, c = outer()
print(a is c, a is b)
def assign[T]():
    T = 5
    return T
print(assign(), assign.__type_params__)
def late[T]():
    return [late_name, T][0]
late_name = "ok"; print(late())
class D[T]:
    del_me = T
    def local(self):
        if False: T = 1
        return T
