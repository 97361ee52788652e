"""name resolution across global, nonlocal, class and builtin scopes in loops."""
x = "global"
def outer():
    x = "outer"
    class C:
        seen = x
        x = "class"
        after = x
        gen = [x for _ in range(1)]
        def m(self): return x
        def g(self): global x; return x
    def writer(): nonlocal x; x = "written"
    c = C()
    first = (C.seen, C.after, C.gen, c.m(), c.g())
    writer()
    return first, x, c.m()

print(outer())
len = lambda v: "shadowed"
print(len([1]))
del len
print(len([1]))
def make():
    fns = []
    for i in range(3):
        def f(): return i, j
        fns.append(f)
        j = i * 10
    return fns, [f() for f in fns]
print(make()[1])
def deep():
    a = 1
    def l1():
        def l2():
            nonlocal a
            def l3():
                return a + x_len()
            a += 1
            return l3
        return l2()()
    def x_len(): return a * 100
    return l1(), a
print(deep())
def bad(): print(max); max = 3
bad()
