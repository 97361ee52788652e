"""StopIteration carries return values, including tuples and exceptions, unharmed."""


def returning(value):
    return value
    yield


for value in (None, 0, (), (1, 2), ValueError("plain"), StopIteration(5), [StopIteration], {"a": 1}):
    g = returning(value)
    try:
        next(g)
    except StopIteration as e:
        print(repr(e.value), repr(e.args), len(e.args))
    try:
        next(g)
    except StopIteration as e:
        print("  second:", e.value, e.args)


def collect():
    for value in ((1, 2), StopIteration(7), None):
        got = yield from returning(value)
        print("yield from gave", repr(got))


print(list(collect()))
e = StopIteration(1, 2)
print(e.value, e.args, str(e))
e.value = "changed"
print(e.value, e.args)
