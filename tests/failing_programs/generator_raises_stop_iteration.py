"""StopIteration in a generator becomes RuntimeError."""


def first(iterable):
    return next(iter(iterable))


def firsts(iterables):
    for iterable in iterables:
        yield first(iterable)


print(list(firsts(["a", "b"])))
print(list(firsts(["a", ""])))
