# requires: 3.13
"""From 3.13 close() returns the value of a generator that returns after GeneratorExit."""


def summing():
    total = 0
    try:
        while True:
            total += yield total
    except GeneratorExit:
        return total


def nothing():
    yield


g = summing()
next(g)
for n in (3, 4, 5):
    print(g.send(n))
print("closed with", g.close())
print("second close", g.close())
g = nothing()
next(g)
print(g.close())


def outer():
    try:
        yield from summing()
    finally:
        print("outer cleanup")
    return "not reached on close"


g = outer()
next(g), g.send(10)
try:
    print(g.close())
except BaseException as e:
    print(type(e).__name__, e)
