"""ExceptionGroup thrown into and raised from generators, with except* around yields."""


def gen():
    try:
        yield "ready"
    except* ValueError as eg:
        print("values", [str(e) for e in eg.exceptions])
    except* KeyError as eg:
        print("keys", len(eg.exceptions))
    yield "after"


g = gen()
next(g)
print(g.throw(ExceptionGroup("g", [ValueError("a"), KeyError("b"), ValueError("c")])))
g = gen()
next(g)
print(g.throw(ValueError("naked")))
g = gen()
next(g)
try:
    g.throw(ExceptionGroup("mixed", [ValueError("v"), OSError("left over")]))
except ExceptionGroup as eg:
    print(eg, eg.exceptions)


def star_yield():
    try:
        raise ExceptionGroup("inner", [TypeError(1), TypeError(2), IndexError(3)])
    except* TypeError as eg:
        got = yield len(eg.exceptions)
        raise RuntimeError(got)


g = star_yield()
print(next(g))
g.send("from handler")
