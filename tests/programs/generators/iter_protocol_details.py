"""iter() of a generator is itself; it is unsized, unindexable, unpicklable, uncopyable and truthy."""
import copy
import pickle
from collections.abc import Generator, Iterator


def gen():
    yield 1


g = gen()
print(iter(g) is g, g.__iter__() is g, bool(g), g == g, g == gen(), hash(g) == hash(g))
print(isinstance(g, Generator), isinstance(g, Iterator), issubclass(type(g), Generator), callable(g))
for act in (lambda: len(g), lambda: g[0], lambda: g + g, lambda: g < g, lambda: type(g)(),
            lambda: copy.copy(g), lambda: pickle.dumps(g), lambda: g(), lambda: reversed(g),
            lambda: next(g, 1, 2), lambda: next(), lambda: next([]), lambda: next(gen)):
    try:
        print("ok", act())
    except TypeError as e:
        print(e)
print(list(g), list(g), sum(gen()), max(gen()), {*gen()} == {1})
try:
    class Sub(type(g)):
        pass
except TypeError as e:
    print(e)
print(next(g, default := "dflt"), next(iter(gen()), None))
try:
    max(g)
except Exception as err:
    print(type(err).__name__, err)
