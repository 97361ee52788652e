"""Lambdas with defaults, free names, nested lambdas and conditional bodies."""
add = lambda x: lambda y: lambda z, w=x * y: (x, y, z, w)
try:
    add(1)(2)(3, w=add)[3].__name__
    print(add(1)(2)(3), add(1)(2)(3, 4))
except NameError as e:
    print(e)
compose = lambda *fs: (lambda v: v) if not fs else lambda v: fs[0](compose(*fs[1:])(v))
print(compose(str, lambda n: n + 1, lambda n: n * 2)(5))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda rec: lambda n: n if n < 2 else rec(n - 1) + rec(n - 2))(12))
pick = {"a": lambda: "A", **{k: (lambda k=k: k * 2) for k in "bc"}}
print([pick[k]() for k in "abc"], add.__name__, add.__qualname__, add(1).__qualname__)
ops = [lambda: missing_one, lambda: 1 // 0, lambda: [].pop()]
for op in ops:
    try:
        op()
    except Exception as e:
        print(type(e).__name__, e)
print((lambda *, k=(lambda: "inner")(): k)())
