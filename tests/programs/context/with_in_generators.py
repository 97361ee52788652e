"""with blocks inside generators: close, throw and exhaustion run the exits."""
class R:
    def __init__(self, n): self.n = n
    def __enter__(self):
        print("open", self.n)
        return self
    def __exit__(self, t, v, tb):
        print("close", self.n, t.__name__ if t else t)
        return t is KeyError

def gen():
    with R("a"):
        yield 1
        with R("b") as b:
            got = yield 2
            print("got", got)
        yield 3
    yield 4

g = gen()
print(next(g), next(g), g.send("hello"), next(g), next(g, "end"))
g = gen()
next(g), next(g)
g.close()
g = gen()
next(g), next(g)
print(g.throw(KeyError("swallowed by b")))
print(g.throw(KeyError("swallowed by a")))
g = gen()
next(g)
g.throw(ValueError("escapes"))
