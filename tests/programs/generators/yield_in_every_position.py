"""yield as call argument, subscript, operand, f-string, dict value, default, comparison chain and condition."""


def show(*args, **kw):
    return args, sorted(kw.items())


def gen():
    a = show((yield "arg1"), *(yield "star"), k=(yield "kw"))
    print(a)
    data = [10, 20, 30]
    data[(yield "index")] = yield "value"
    print(data)
    print((yield "lo") < (yield "mid") < (yield "hi"))
    print(f"{(yield 'fstr')!r:>6}|{(yield 'fmt'):{(yield 'spec')}}")
    print({(yield "key"): (yield "val"), **(yield "dictstar")})

    def inner(x=(yield "default"), *, y=(yield "kwdefault")):
        return x, y
    print(inner())
    print((yield "cond") if (yield "test") else (yield "other"))
    print([(yield "l1"), *(yield "l2")], -(yield "neg"), not (yield "not"))
    assert (yield "assert"), (yield "message")
    del data[(yield "del")]
    print(data)
    return (yield "ret1"), (yield "ret2")


answers = {"arg1": 1, "star": (2, 3), "kw": 4, "value": 99, "index": 1, "lo": 1, "mid": 2, "hi": 3,
           "fstr": "x", "fmt": 3.14159, "spec": "8.2f", "key": "k", "val": "v", "dictstar": {"z": 0},
           "default": "dflt", "kwdefault": int, "cond": "yes", "test": False, "other": "no",
           "l1": 1, "l2": "ab", "neg": 7, "not": [], "assert": 1, "del": 0, "ret1": "r1", "ret2": "r2"}
g = gen()
order = []
try:
    asked = next(g)
    while True:
        order.append(asked)
        asked = g.send(answers[asked])
except StopIteration as stop:
    print(stop.value)
print(" ".join(order))
