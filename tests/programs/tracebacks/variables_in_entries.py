"""`tb_frame.f_locals` shows the variables as they are when it is asked for."""
import sys

LIVE = sys.version_info >= (3, 13)


def caught(a, b=2):
    x = [a]
    try:
        x.missing
    except AttributeError as error:
        entry = error.__traceback__
    show = lambda: x
    print(sorted(entry.tb_frame.f_locals), entry.tb_frame.f_locals["x"], entry.tb_frame.f_locals["b"])
    x = "changed"
    b += 1
    del a
    frame = entry.tb_frame
    variables = frame.f_locals
    print(sorted(variables), variables["x"], variables["b"], show())
    b = "changed too"
    print(variables["b"] if LIVE else frame.f_locals["b"], dict(frame.f_locals)["b"], frame.f_locals.get("a", "no a"))
    variables["b"] = "written"
    print(b if LIVE else "no change", frame.f_locals["b"])
    variables["new"] = "added"
    print(frame.f_locals["new"])
    variables.update({"x": "updated"})
    print(len(frame.f_locals) == len(list(frame.f_locals.items())), "x" in frame.f_locals, list(variables.keys())[:3])
    print({**variables}["x"], (variables | {"x": 1})["x"], variables.copy()["x"])
    del entry, frame, variables, error_again
    return x


error_again = None


def deleting():
    try:
        return caught(1)
    except UnboundLocalError as error:
        return error.__traceback__.tb_next.tb_frame


def free(value):
    def only_free():
        return value.missing, missing_too

    return only_free


def no_variables():
    return sys.missing


def everything(a, /, *args, key=1, **keywords):
    local = a
    free = lambda: (local, args)
    [bound := element for element in args]
    return key.missing


def generator():
    sent = yield 1
    yield sent.missing


def generator_caught():
    value = 1
    try:
        value.missing
    except AttributeError as error:
        yield error.__traceback__
    value = 2
    yield
    value = 3


class Class:
    name = "body"
    try:
        name.missing
    except AttributeError as error:
        entry = error.__traceback__
    print(entry.tb_frame.f_locals is sys._getframe().f_locals, sorted(entry.tb_frame.f_locals)[-3:])
    entry.tb_frame.f_locals["written"] = 5
    print(written)
    entry = None


try:
    name_of_nothing
except NameError as error:
    print(error.__traceback__.tb_frame.f_locals is globals())


def last(call, *args):
    try:
        call(*args)
    except Exception as error:
        entry = error.__traceback__
        while entry.tb_next is not None:
            entry = entry.tb_next
        return entry.tb_frame


frame = deleting()
print(sorted(set(frame.f_locals) - {"new"}), frame.f_locals["x"])
frame = last(free([1]))
print(dict(frame.f_locals))
print(dict(last(no_variables).f_locals))
frame = last(everything, 1, 2, 3)
print({name: value for name, value in frame.f_locals.items() if name != "free"}, frame.f_locals["free"]())
g = generator()
next(g)
frame = last(g.send, 5)
print(dict(frame.f_locals))
g = generator_caught()
frame = next(g).tb_frame
print(frame.f_locals["value"])
next(g)
print(frame.f_locals["value"])
print(list(g), frame.f_locals["value"])


def recursive(n):
    m = n * 10
    if n:
        return recursive(n - 1)
    return m.missing


try:
    recursive(3)
except AttributeError as error:
    entry = error.__traceback__.tb_next
    while entry is not None:
        print(entry.tb_frame.f_locals)
        entry = entry.tb_next
