"""Sending a non-None value to a just-started generator is a TypeError that leaves it usable."""


def gen():
    x = yield 1
    print("got", x)
    yield 2


g = gen()
for bad in (0, "", [], False):
    try:
        g.send(bad)
    except TypeError as e:
        print(type(bad).__name__, e)
print(g.send(None), g.send(0))
print(next(g, "done"))
try:
    g.send("after the end")
except StopIteration as e:
    print("StopIteration", e.value, e.args)
try:
    g.send()
except TypeError as e:
    print("TypeError", "argument" in str(e))
