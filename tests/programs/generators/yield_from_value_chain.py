"""Return values flow up a chain of yield from, with sums computed on the way."""


def leaf(n):
    total = 0
    for i in range(n):
        total += (yield (n, i)) or 0
    return total


def mid(sizes):
    results = []
    for s in sizes:
        results.append((yield from leaf(s)))
    return results


def top():
    first = yield from mid([2, 1])
    second = yield from mid([])
    third = yield from mid([0, 3])
    return first, second, third


g = top()
sent = 1
try:
    item = next(g)
    while True:
        print(item, "<-", sent)
        item = g.send(sent)
        sent *= 2
except StopIteration as e:
    print(e.value)
print((lambda: (yield from leaf(1)))().__name__)
print(list((lambda: (yield from leaf(2)))()))
