"""``next``, ``send`` and ``close`` on generators of the other side: fresh, suspended, finished."""
# --- inner
def echo(*values):
    for value in values:
        received = yield value
        print("inner got", received)
    return "result"


def empty():
    return "nothing"
    yield


def failing(error):
    yield "once"
    raise error


# --- outer
def attempt(function, *args):
    try:
        print("value", function(*args))
    except BaseException as error:
        print(type(error).__name__, error.args, error.__cause__, error.__context__)


g = echo(1, 2, 3)
attempt(g.send, "too early")
attempt(g.send, None)
attempt(g.send, "a")
attempt(next, g)
attempt(g.__next__)
attempt(next, g)
attempt(next, g, "default")
attempt(g.send, "late")
attempt(g.send, None)
attempt(g.close)
g = empty()
attempt(next, g)
attempt(next, g)
g = empty()
attempt(g.close)
attempt(next, g)
attempt(g.throw, KeyError("after close"))
g = empty()
attempt(g.throw, KeyError("before start"))
attempt(next, g, "finished")
g = failing(OSError(2, "no such thing"))
attempt(next, g)
attempt(next, g)
attempt(next, g)
for call in (lambda: g.send(), lambda: g.send(1, 2), lambda: g.send(value=1), lambda: g.close(1), lambda: g.throw(),
             lambda: g.throw(1), lambda: g.throw(int), lambda: g.throw("text"), lambda: len(g), lambda: g[0],
             lambda: g(), lambda: g + 1, lambda: g < g, lambda: hash(g) == hash(g), lambda: bool(g),
             lambda: iter(g) is g, lambda: g == g, lambda: g != empty()):
    attempt(call)
print(next(failing(1)), list(echo()), list(echo(4)))
g = failing(3)
print(next(g))
next(g)
