"""Resuming a generator from within itself in each way is a ValueError."""


def gen():
    for name in ("next", "send", "throw", "close", "iterate"):
        try:
            if name == "next":
                next(g)
            elif name == "send":
                g.send(1)
            elif name == "throw":
                g.throw(KeyError)
            elif name == "close":
                g.close()
            else:
                list(g)
        except ValueError as e:
            print(name, type(e).__name__, e)
        yield name, g.gi_running


g = gen()
for item in g:
    print(item, g.gi_running)


def selfish():
    yield 1
    yield from me


me = selfish()
print(next(me))
next(me)
