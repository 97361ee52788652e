"""__name__ and __qualname__ of generators: methods, lambdas, genexps, nested, and assignment."""


class K:
    def meth(self):
        yield

    gens = [(x for x in ())]

    class Inner:
        @staticmethod
        def deep():
            yield


def outer():
    def inner():
        yield
    return inner(), (y for y in ()), (lambda: (yield))()


for g in [K().meth(), K.gens[0], K.Inner.deep(), *outer(), (z for z in ())]:
    print(g.__name__, "|", g.__qualname__, "|", type(g).__name__)
g = K().meth()
g.__name__ = "renamed"
g.__qualname__ = "some.where"
print(g.__name__, g.__qualname__, repr(g).split(" at ")[0], g.gi_code.co_name)
for attr in ("__name__",):
    try:
        setattr(g, attr, 5)
    except TypeError as e:
        print(e)
for attr in ("gi_frame", "gi_running", "other"):
    try:
        setattr(g, attr, 5)
    except AttributeError as e:
        print("AttributeError", attr)
K.meth.__name__ = "changed"
print(K().meth().__name__, K().meth().__qualname__)
