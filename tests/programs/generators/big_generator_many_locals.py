"""A generator with many locals, starred arguments, closures and a deep value stack at the yield."""


def gen(a, b, c, *rest, flag=True, **kw):
    l1, l2, l3 = a * 2, b * 3, c * 4

    def closure():
        return l1 + l2 + l3 + a
    x = (a, [b, {c: (l1, (yield "deep"), [*rest, (yield "deeper")])}], closure(), kw, not flag)
    yield x
    l1 = 1000
    y = closure() + (yield "add") * (yield "mul") - (yield "sub")
    yield y
    z = f"{a}{(yield 'f1')}{b}{(yield 'f2')!r}"
    yield z
    yield {**kw, "k": (yield "dict"), **{"n": (yield "nested")}}, [*(yield "splat"), *rest]
    print(max((yield "m1"), (yield "m2"), key=(yield "key")), end="!\n", *(yield "rest"))
    a, (b, *c) = (yield "target"), (yield "list")
    return a, b, c, closure()


feed = {"deep": 1, "deeper": 2, "add": 3, "mul": 4, "sub": 5, "f1": 6, "f2": "s", "dict": 8, "nested": 9,
        "splat": "xy", "m1": "aaa", "m2": "b", "key": len, "rest": (), "target": 1, "list": "pqr"}
g = gen(1, 2, 3, 4, 5, flag=0, extra="e")
item = next(g)
try:
    while True:
        if not isinstance(item, str) or item not in feed:
            print(item)
            item = next(g)
        else:
            item = g.send(feed[item])
except StopIteration as e:
    print(e.value)
