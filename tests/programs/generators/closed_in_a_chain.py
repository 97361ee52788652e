"""A generator that is closed while another one that yields from it is suspended."""

def inner():
    yield 1
    yield 2


def outer(g):
    result = yield from g
    yield "result", result


g = inner()
o = outer(g)
print(next(o))
g.close()
print(next(o), g.gi_frame, next(g, "ended"))
