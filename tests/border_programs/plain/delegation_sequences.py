"""``yield from`` sequences and their iterators of the other side: ``gi_yieldfrom``, and values sent in."""
# --- inner
import array
import collections


def sequences():
    yield "abc"
    yield b"abc"
    yield bytearray(b"abc")
    yield [1, 2, 3]
    yield (1, 2, 3)
    yield range(3)
    yield {1: 2, 3: 4}
    yield {1: 2, 3: 4}.items()
    yield frozenset([1])
    yield array.array("b", [1, 2])
    yield collections.deque([1, 2])
    yield memoryview(b"ab")
    yield iter("abc")
    yield iter([1, 2])
    yield reversed([1, 2])
    yield zip([1], [2])
    yield filter(None, [1, 2])


# --- outer
def delegate(iterable):
    return "result", (yield from iterable)


for sequence in sequences():
    g = delegate(sequence)
    print(next(g), type(g.gi_yieldfrom).__name__)
    for action in (lambda: g.send("value"), lambda: g.send(None), lambda: g.throw(KeyError("k")), lambda: g.close()):
        g = delegate(sequence)
        print(next(g, "nothing"))
        try:
            print(action())
        except (AttributeError, KeyError, StopIteration) as error:
            print(type(error).__name__, error)
        print(next(g, "over"))
g = delegate(delegate([1, 2]))
next(g)
g.send("at the end")
