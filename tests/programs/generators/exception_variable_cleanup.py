"""The except-as variable is unbound after the handler although the generator was suspended in it."""


def gen():
    e = "before"
    yield e
    try:
        raise KeyError("k")
    except KeyError as e:
        yield repr(e)
        e = "rebound"
        yield e
    try:
        yield e
    except UnboundLocalError as err:
        yield f"{type(err).__name__}"
        yield "x" in locals(), "e" in locals(), "err" in locals()
    yield sorted(locals())
    for i in range(2):
        try:
            yield 1 / i
        except ZeroDivisionError as z:
            yield str(z)
            continue
        else:
            yield "else", "z" in locals()
        finally:
            yield "fin"


for v in gen():
    print(v)
g = gen()
next(g), next(g)
print(next(g))
try:
    g.throw(TypeError("thrown in the handler"))
except Exception as err:
    print(type(err).__name__, err)
