"""``itertools`` over generators of the other side: laziness, order of steps, and exceptions."""
# --- inner
log = []


def numbers(name, stop=3, fail=None):
    try:
        for i in range(stop):
            log.append((name, i))
            if i == fail:
                raise KeyError(name, i)
            yield i
    finally:
        log.append((name, "ends"))


def pairs(n):
    for i in range(n):
        yield i % 2, i


def predicate(x):
    log.append(("predicate", x))
    return x < 1


def add(a, b):
    log.append(("add", a, b))
    return a + b


# --- outer
import itertools


def attempt(title, function):
    try:
        result = function()
        print(title, result if isinstance(result, (list, tuple, str, int, dict)) else list(result), log)
    except Exception as error:
        print(title, type(error).__name__, error.args, log)
    log.clear()


for fail in (None, 1):
    def n(name, stop=3):
        return numbers(name, stop, fail)

    attempt("chain", lambda: itertools.chain(n("a"), n("b")))
    attempt("from_iterable", lambda: itertools.chain.from_iterable(n(x) for x in "ab"))
    attempt("islice", lambda: itertools.islice(n("a", 9), 1, 6, 2))
    attempt("zip_longest", lambda: itertools.zip_longest(n("a"), n("b", 1), fillvalue="-"))
    attempt("takewhile", lambda: itertools.takewhile(predicate, n("a")))
    attempt("dropwhile", lambda: itertools.dropwhile(predicate, n("a")))
    attempt("filterfalse", lambda: itertools.filterfalse(predicate, n("a")))
    attempt("accumulate", lambda: itertools.accumulate(n("a"), add, initial=5))
    attempt("starmap", lambda: itertools.starmap(add, pairs(3)))
    attempt("product", lambda: itertools.product(n("a", 2), n("b", 2)))
    attempt("combinations", lambda: itertools.combinations(n("a"), 2))
    attempt("permutations", lambda: itertools.permutations(n("a"), 2))
    attempt("pairwise", lambda: itertools.pairwise(n("a")))
    attempt("cycle", lambda: itertools.islice(itertools.cycle(n("a")), 7))
    attempt("compress", lambda: itertools.compress(n("a"), n("b")))
    attempt("groupby", lambda: [(key, list(group)) for key, group in itertools.groupby(n("a"), predicate)])
    attempt("repeat", lambda: itertools.starmap(pow, zip(n("a"), itertools.repeat(2))))
    first, second = itertools.tee(n("t"))
    attempt("tee", lambda: [next(first), next(first), next(second)])
    attempt("tee goes on", lambda: list(second) + list(first))
groups = itertools.groupby(pairs(4), key=lambda pair: pair[0])
print([(key, sorted(next(group) for _ in range(1))) for key, group in groups])
iterator = itertools.chain.from_iterable(map(numbers, "xyz"))
print(next(iterator), next(iterator), log)
del iterator
print(log)
list(itertools.accumulate(map(str, numbers("z")), lambda a, b: int(a) / int(b) + int("x" if b == "2" else 1)))
