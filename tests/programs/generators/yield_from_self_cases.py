"""Delegating twice to one generator, to a finished one, and to one already running."""


def numbers():
    yield 1
    yield 2
    return "ret"


def share(g, tag):
    r = yield from g
    yield (tag, r)


base = numbers()
a, b = share(base, "a"), share(base, "b")
print(next(a), next(b), next(a), next(b))
print(next(a, "a end"), next(b, "b end"))
done = numbers()
list(done)
print(list(share(done, "done")))


def crossing(other):
    yield "in"
    yield from other()


x = crossing(lambda: y)
y = crossing(lambda: x)
print(next(x), next(y))
try:
    print(next(x))
except ValueError as e:
    print(e)
print(next(x, "x dead"))
try:
    next(y)
except Exception as err:
    print(type(err).__name__, err)
