"""Class bodies read their own names, then globals, and never leak into methods."""
x = "global"
class A:
    print(x)
    x = "class"
    print(x)
    y = [x for _ in range(2)]
    z = [i for i in x[:2]]
    def m(self):
        return x
    del x
    print(x)
print(A.y, A.z, A().m(), hasattr(A, "x"))
def f():
    x = "enclosing"
    class B:
        print(x)
        x2 = x
        def m(self):
            return x
    class C:
        try:
            print(w)
        except NameError as e:
            print(type(e).__name__, e)
        w = 1
    return B.x2, B().m()
print(f())
class D:
    global leaked
    leaked = "from class body"
    own = leaked.upper()
print(leaked, D.own, hasattr(D, "leaked"))
