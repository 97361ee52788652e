"""close() through yield from when the sub-iterator's close raises or ignores GeneratorExit."""


class Sub:
    def __init__(self, behaviour):
        self.behaviour = behaviour

    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def close(self):
        print("close called")
        if self.behaviour:
            raise self.behaviour


def stubborn():
    try:
        yield "s"
    except GeneratorExit:
        yield "still here"


def outer(sub):
    try:
        yield from sub
    except BaseException as e:
        print("outer saw", type(e).__name__, e)
        raise


for sub in (Sub(None), Sub(OSError("close failed")), stubborn()):
    g = outer(sub)
    print(next(g))
    try:
        print(g.close())
    except Exception as e:
        print("caller saw", type(e).__name__, e, repr(e.__context__))
    print(next(g, "dead"))
