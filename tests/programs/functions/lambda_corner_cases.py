"""Lambdas with every parameter kind, in odd positions, with yield and await-free bodies."""
fs = [
    lambda: None,
    lambda a, /, b=1, *c, d=2, **e: (a, b, c, d, e),
    lambda *, k: k,
    lambda *a, **k: (a, k),
    lambda x: (yield x * 2),
    lambda x=lambda y=5: y: x(),
]
print(fs[0](), fs[1](1), fs[1](1, 2, 3, d=4, f=5), fs[2](k=1), fs[3](1, b=2))
print(list(fs[4](21)), fs[5](), fs[5](lambda: "given"))
print((lambda f: f(f, 5))(lambda self, n: 1 if n == 0 else n * self(self, n - 1)))
d = {lambda: 0: "k"}
print(len(d), list(d)[0](), [f.__name__ for f in fs][:2])
cond = lambda v: "neg" if v < 0 else "zero" if not v else "pos"
print(*map(cond, (-1, 0, 1)), (lambda: (1, 2))()[1], (lambda: 3)() + 1)
print([*(lambda: "ab")()], f"{(lambda x: x + 1)(1)}", not (lambda: False)())
for bad in (lambda: fs[0](1), lambda: fs[2](1), lambda: fs[1](), lambda: fs[5](3)):
    try:
        bad()
    except TypeError as e:
        print(e)
handlers = {"div": lambda a, b: a // b, "get": lambda d, k: d[k]}
run = lambda name, *a: handlers[name](*a)
run("div", 1, 0)
