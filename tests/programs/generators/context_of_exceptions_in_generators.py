"""__context__ of exceptions raised in generators resumed while the caller handles another."""


def gen():
    try:
        yield 1
    except KeyError:
        try:
            yield 2
        except IndexError as e:
            print("ctx", repr(e.__context__))
            raise OSError("from gen")


g = gen()
next(g)
g.throw(KeyError("k"))
try:
    try:
        raise ValueError("caller's")
    except ValueError:
        g.throw(IndexError("i"))
except OSError as e:
    chain = []
    while e:
        chain.append(repr(e))
        e = e.__context__
    print(chain)


def lazy():
    yield
    raise RuntimeError("raised while the caller handles")


g = lazy()
next(g)
try:
    1 / 0
except ZeroDivisionError:
    next(g)
