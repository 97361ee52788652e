"""gi_running, gi_frame is None, gi_yieldfrom, gi_code and getgeneratorstate over a lifetime."""
import inspect
from inspect import getgeneratorstate as state


def sub():
    print("  during:", g.gi_running, state(g), g.gi_yieldfrom is s)
    yield 1


def gen():
    global s
    print("  inside:", g.gi_running, state(g), g.gi_yieldfrom)
    yield 0
    s = sub()
    yield from s
    yield from iter([5])
    yield 2


def look():
    print(state(g), g.gi_running, g.gi_frame is None, g.gi_yieldfrom is None, g.gi_code is gen.__code__)


g = gen()
look()
for v in g:
    print(v, type(g.gi_yieldfrom).__name__)
    look()
look()
g = gen()
next(g)
g.close()
look()
print(inspect.isgenerator(g), inspect.isgeneratorfunction(gen), inspect.isgenerator(x for x in ()))
print(inspect.isgeneratorfunction(lambda: (yield)), inspect.isgeneratorfunction(look))
