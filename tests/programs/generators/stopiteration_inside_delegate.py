"""StopIteration raised by user __next__ with odd values, and StopIteration subclasses, through yield from."""

class Finish(StopIteration):
    def __init__(self, *a):
        super().__init__(*a)
        self.extra = "extra"

class Src:
    def __init__(self, exc):
        self.exc = exc

    def __iter__(self):
        return self

    def __next__(self):
        raise self.exc

def deleg(src):
    return (yield from src)

def result(g):
    try:
        return next(g)
    except StopIteration as e:
        return type(e).__name__, e.value

for exc in (StopIteration(), StopIteration(1), StopIteration(1, 2), StopIteration((3,)), Finish("f"), StopIteration):
    print(result(deleg(Src(exc))))

def raises_subclass():
    yield
    raise Finish("leaks")

g = raises_subclass()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e, type(e.__cause__).__name__, e.__cause__.extra)
print(list(Src(Finish)), next(Src(Finish()), "default"))
try:
    result(deleg(Src(StopAsyncIteration("not special here"))))
except Exception as err:
    print(type(err).__name__, err)
