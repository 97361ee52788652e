"""Builtins, unpacking, star arguments and containers that take generators of the other side."""
# --- inner
log = []


def numbers(*values):
    try:
        for value in values:
            log.append(value)
            yield value
    finally:
        log.append("ends")


def failing(n):
    yield from range(n)
    raise LookupError("failing", n)


def positional(a, b, *rest, **options):
    return a, b, rest, options


class Keyed:
    def keys(self):
        yield "x"
        yield "y"

    def __getitem__(self, key):
        return key * 2


def by(key):
    log.append(("key", key))
    return -key


# --- outer
import collections
import heapq
import statistics


def attempt(title, function):
    try:
        print(title, function(), log)
    except Exception as error:
        print(title, type(error).__name__, error, log)
    log.clear()


def unpack(g):
    a, b, *rest = g
    return a, b, rest


def exact(g):
    a, b = g
    return a, b


def nested(g):
    [a, (b, *c)], d = g, 1
    return a, b, c, d


def slice_assign(g):
    target = [7, 8, 9]
    target[1:2] = g
    return target


consumers = {
    "list": list, "tuple": tuple, "set": lambda g: sorted(set(g)), "frozenset": lambda g: len(frozenset(g)), "sum": sum,
    "min": min, "max": lambda g: max(g, key=by), "sorted": lambda g: sorted(g, key=by, reverse=True), "any": any,
    "all": all, "enumerate": lambda g: list(enumerate(g, 5)), "zip": lambda g: list(zip(g, "ab")),
    "zip self": lambda g: list(zip(g, g)), "strict zip": lambda g: list(zip(g, "ab", strict=True)),
    "map": lambda g: list(map(by, g)), "filter": lambda g: list(filter(None, g)), "in": lambda g: 2 in g,
    "not in": lambda g: 7 not in g, "unpack": unpack, "exact": exact, "star": lambda g: positional(*g),
    "stars": lambda g: positional(*g, *numbers(9), k=1), "display": lambda g: [*g, *g],
    "dict": lambda g: {x: x for x in g},
    "fromkeys": lambda g: dict.fromkeys(g, 0), "deque": lambda g: list(collections.deque(g, maxlen=2)),
    "counter": lambda g: sorted(collections.Counter(g).items()), "bytes": bytes,
    "join": lambda g: "-".join(map(str, g)),
    "join numbers": lambda g: "-".join(g), "extend": lambda g: [0].__iadd__(g), "slice": lambda g: slice_assign(g),
    "update": lambda g: sorted({0}.union(g)), "nsmallest": lambda g: heapq.nsmallest(2, g), "mean": statistics.mean,
    "reversed": reversed, "len": len, "next": lambda g: (next(g), next(g, None)), "print": lambda g: print(*g, sep="+"),
    "format": lambda g: "{} {}".format(*g), "percent": lambda g: "%s %s %s" % tuple(g), "iter": lambda g: iter(g) is g,
    "sum of expression": lambda g: sum(x * x for x in g), "nested": lambda g: nested([next(g), g]),
}

for title, consume in consumers.items():
    attempt(title, lambda: consume(numbers(3, 1, 2)))
    attempt(title + " empty", lambda: consume(numbers()))
    attempt(title + " failing", lambda: consume(failing(3)))
print(positional(1, **Keyed(), b=2), {**Keyed()}, dict(Keyed()), collections.ChainMap(dict(Keyed()))["y"])
positional(*failing(2))
