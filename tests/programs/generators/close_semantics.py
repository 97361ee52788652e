"""close() on fresh, suspended, finished generators; GeneratorExit caught, replaced and ignored."""


def swallow():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed")


def replace():
    try:
        yield 1
    except GeneratorExit as e:
        raise LookupError("instead") from e


def ignore():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignoring")
            return_now.append(1)
            if len(return_now) > 1:
                return


return_now = []
for make in (swallow, replace, ignore):
    g = make()
    print(make.__name__, "fresh", g.close(), next(g, "end"))
    g = make()
    next(g)
    try:
        print("close ->", g.close())
    except Exception as e:
        print(type(e).__name__, e, "cause", repr(e.__cause__), "ctx", repr(e.__context__))
    try:
        print("again ->", g.close(), next(g, "end"))
    except RuntimeError as e:
        print("again", e)
