"""The traceback of an exception raised deep in a yield from chain, after several resumptions."""


def inner(n):
    for i in range(n):
        yield i
    return 10 // (n - 2)


def middle():
    total = 0
    for n in (1, 3, 2):
        total += yield from inner(n)
        print("total", total)
    return total


def outer():
    try:
        result = yield from middle()
    finally:
        print("outer finally")
    print("unreachable", result)


for value in outer():
    print(value)
