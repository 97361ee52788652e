"""StopIteration leaking out of a generator body becomes RuntimeError with cause and context."""


def takes(it):
    while True:
        yield next(it)


def explicit():
    yield 1
    raise StopIteration("boo")


def via_throw():
    try:
        yield 1
    finally:
        print("finally ran")


for g in (takes(iter([1, 2])), explicit()):
    try:
        for x in g:
            print(x)
    except RuntimeError as e:
        print(e, "|", repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
g = via_throw()
next(g)
try:
    g.throw(StopIteration(42))
except RuntimeError as e:
    print(e, e.__cause__.value)
print(list(g))
print([x for x in takes(iter("ab"))])
