"""``yield from`` over iterators of the other side with and without ``send``, ``throw`` and ``close``."""
# --- inner
class Plain:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        return self

    def __next__(self):
        if not self.count:
            raise StopIteration("plain ends")
        self.count -= 1
        return self.count


class Full(Plain):
    def send(self, value):
        print("send", value)
        if value == "stop":
            raise StopIteration("by send")
        return "sent", value

    def throw(self, *args):
        print("throw", [arg if isinstance(arg, type) else repr(arg) for arg in args])
        if isinstance(args[0], StopIteration):
            raise args[0]
        if isinstance(args[0], KeyError):
            raise OSError("from throw") from args[0]
        return "thrown"

    def close(self):
        print("close")


class BadClose(Plain):
    def close(self):
        raise KeyError("in close")


class ByAttribute(Plain):
    def __getattr__(self, name):
        print("looked for", name)
        raise AttributeError(name)


# --- outer
def delegate(iterable):
    try:
        result = yield from iterable
        return "result", result
    except ValueError as error:
        return "caught", repr(error), repr(error.__context__)
    finally:
        print("delegate ends")


def attempt(function, *args):
    try:
        print("value", function(*args))
    except BaseException as error:
        print(type(error).__name__, error.args, repr(error.__context__), repr(error.__cause__))


makers = {"plain": lambda: Plain(3), "full": lambda: Full(3), "bad close": lambda: BadClose(3),
          "by attribute": lambda: ByAttribute(3), "list": lambda: [2, 1, 0],
          "list iterator": lambda: iter([2, 1, 0]), "map": lambda: map(str, Plain(3)), "range": lambda: range(3),
          "dict": lambda: {2: "x", 1: "y", 0: "z"}, "generator": lambda: (x for x in Plain(3)),
          "enumerate": lambda: enumerate(Full(3)), "None": lambda: None}
for name, make in makers.items():
    print("-----", name)
    if name == "bad close":
        continue  # below; what closes it at the end of its life fails
    for action in (lambda: list(g), lambda: g.send(None), lambda: g.send("value"), lambda: g.send("stop"),
                   lambda: g.throw(ValueError("v")), lambda: g.throw(KeyError("k")), lambda: g.close(),
                   lambda: g.throw(StopIteration("s")), lambda: g.throw(GeneratorExit)):
        g = delegate(make())
        attempt(next, g)
        attempt(action)
        attempt(next, g, "finished")
for action in (lambda: g.close(), lambda: g.throw(GeneratorExit("g"))):
    g = delegate(BadClose(3))
    attempt(next, g)
    attempt(action)
    attempt(next, g, "finished")
g = delegate(BadClose(3))
next(g)
g.close()
