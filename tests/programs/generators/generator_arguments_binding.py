"""Calling a generator function binds arguments at once but runs nothing until next."""


def gen(a, b=2, /, c=3, *args, d, e=5, **kw):
    print("running")
    yield a, b, c, args, d, e, sorted(kw.items())
    a += 1
    yield sorted(locals().items())


for call in ("gen()", "gen(1)", "gen(1, d=4, a=9)", "gen(1, 2, 3, 4, d=4, z=1)", "gen(b=1, d=1)"):
    try:
        g = eval(call)
        print(call, "ok")
        print(next(g))
        print(next(g))
    except TypeError as err:
        print(call, err)
default = []


def appender(x, acc=[]):
    acc.append(x)
    yield list(acc)


g1, g2 = appender(1), appender(2)
print(next(g2), next(g1), next(appender(3)), appender.__defaults__)
try:
    gen(*[1], **{"d": 1, "c": 2}, c=3)
except Exception as err:
    print(type(err).__name__, err)
