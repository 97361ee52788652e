# requires: 3.14
"""Name resolution inside deferred annotations: class scope, nested functions, private names, comprehensions."""
x = "global x"
class A:
    x = "class x"
    __p = "private"
    a: x
    b: __p
    c: [x for _ in range(2)]
    d: (lambda: x)()
    e: __module__
    f: [y for y in (x, x.upper())]
    g: {x: 1}.get(x)
    def m(self, q: x, r: __p = None) -> (lambda: x)(): ...
    class B:
        h: x
        i: [x for _ in "1"]
        x = "inner x"
print(A.__annotations__); print(A.m.__annotations__); print(A.B.__annotations__)
A.x = "changed"; A.B.x = "changed inner"
print(A.__annotate__(1)["a"], A.B.__annotate__(1)["h"], A.m.__annotate__(1)["q"])
def outer(n):
    class C:
        v: n
        w: [n * i for i in range(2)]
        z: (n, x)
        n2 = n
        u: n2
    def set_(k):
        nonlocal n
        n = k
    return C, set_
C, set_ = outer(3)
set_(4)
print(C.__annotations__); set_(5); print(C.__annotations__["v"], C.__annotate__(1))
class D:
    k: missing_later
missing_later = "resolved"
print(D.__annotations__)
class E:
    del_me = 1
    z: del_me
    del del_me
E.__annotations__
