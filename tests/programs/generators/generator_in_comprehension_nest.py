"""Generators in list, set and dict comprehensions, with yields outside and walrus inside."""


def gen(n):
    sent = yield n
    while sent is not None:
        sent = yield sent * 2


def outer(rows):
    table = [[cell for cell in row if cell] for row in (yield rows)]
    yield table
    index = {k: [v for v in vs] for k, vs in (yield).items()}
    yield index
    yield {frozenset(x) for x in [list(y) for y in ([1], [1, 1])]}
    yield [last := i for i in range(3)], last
    yield [f(i) for i, f in enumerate([lambda a: a + len(rows)] * 3)]


o = outer("rows")
print(next(o), o.send([[0, 1], [2, 0], []]))
next(o)
print(o.send({"a": (1, 2), "b": ()}), *o)
gens = [gen(i) for i in range(3)]
print([next(g) for g in gens], [g.send(i + 5) for i, g in enumerate(gens)])
print([next(g, None) for g in gens], {i: list(g) for i, g in enumerate(gens)})
print([x for g in (range(i) for i in range(4)) for x in g if x % 2 == 0])
print(sum(1 for _ in gen(1)))
