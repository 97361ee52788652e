"""throw() accepts classes and instances and rejects everything else with a TypeError raised in the caller."""


class Custom(Exception):
    def __init__(self, a="da", b="db"):
        super().__init__(a, b)


def gen():
    while True:
        try:
            yield "idle"
        except Exception as e:
            print("inside:", type(e).__name__, e.args)
            yield "handled"


g = gen()
next(g)
print(g.throw(Custom))
next(g)
print(g.throw(Custom("x")))
next(g)
for bad in (1, "text", int, None, [ValueError]):
    try:
        print(g.throw(bad))
        next(g)
    except TypeError as e:
        print("outside:", e)
print(next(g, "finished"))
g.close()
