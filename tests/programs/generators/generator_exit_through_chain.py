"""close() unwinds every level of a yield from chain innermost first; throw(GeneratorExit) differs."""


def nest(depth):
    try:
        if depth == 0:
            yield "leaf"
        else:
            yield from nest(depth - 1)
    except GeneratorExit:
        print("exit at", depth)
        raise
    finally:
        print("cleanup", depth)


g = nest(3)
print(next(g))
print(g.close())
g = nest(2)
next(g)
try:
    g.throw(GeneratorExit("manual"))
except GeneratorExit as e:
    print("got back", repr(e))


def absorb():
    try:
        yield from nest(1)
    except GeneratorExit:
        print("absorbed")
    yield "went on"


g = absorb()
next(g)
print(g.throw(GeneratorExit))
print(next(g, "end"))
