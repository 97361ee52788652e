"""return value via return, falling off, return in try/finally, with and loops."""


def kinds(which):
    if which == "fall":
        yield
    elif which == "bare":
        yield
        return
    elif which == "tuple":
        yield
        return 1, *[2, 3]
    elif which == "yielded":
        return (yield)
    elif which == "finally":
        try:
            return "try value"
        finally:
            yield "in finally"
    elif which == "loop":
        for i in iter(int, 1):
            with open_nothing():
                return (yield i)
    elif which == "lambda":
        return (yield from (lambda: (yield "l"))())


class open_nothing:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        print("exit", a)


for which in "fall bare tuple yielded finally loop lambda unknown".split():
    g = kinds(which)
    out = []
    try:
        out.append(next(g))
        while True:
            out.append(g.send("sent"))
    except StopIteration as e:
        print(f"{which:8}", out, repr(e.value), e.args)
