"""with blocks suspended in generators: exit on exhaustion, close, throw, and suppression."""


class Res:
    def __init__(self, name, swallow=None):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, et, ev, tb):
        print("exit", self.name, et and et.__name__, tb is not None)
        return bool(self.swallow and et and issubclass(et, self.swallow))


def gen():
    with Res("a"), Res("b", ValueError) as b:
        yield b.name
        yield "second"
    yield "past with"


print(list(gen()))
g = gen()
next(g)
print(g.throw(ValueError("swallowed by b")))
g.close()
g = gen()
next(g)
g.close()


def nested():
    with Res("outer"):
        yield from gen()


g = nested()
next(g)
g.throw(KeyError("goes all the way"))
