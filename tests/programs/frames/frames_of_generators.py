"""gi_frame and its like: one object, live lines and variables, f_back while it runs, clear(), read-only attributes."""
import inspect
import traceback
import types


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__, str(error)


def generator(a, b=2, *c, **d):
    x = 5
    squares = [a * n for n in range(3)]
    try:
        yield x
        yield inspect.getgeneratorstate(g), g.gi_frame.f_back.f_code.co_name, g.gi_frame.f_back.f_lineno
    finally:
        print("closed")


def resumer(g):
    return next(g)


g = generator(1, k=2)
frame = g.gi_frame
print(frame is g.gi_frame, isinstance(frame, types.FrameType), frame.f_code is generator.__code__ is g.gi_code)
print(frame.f_lineno, frame.f_back, frame.f_globals is globals(), dict(frame.f_locals))
next(g)
print(frame.f_lineno, frame.f_back, dict(frame.f_locals), inspect.getgeneratorlocals(g))
print(inspect.getargvalues(frame).args, inspect.getframeinfo(frame)[1:])
print([line for _, line in traceback.walk_stack(frame)])
print(resumer(g))
print(frame.f_lineno, frame.f_trace, frame.f_trace_lines, attempt(lambda: frame.f_nothing))
for name in ("f_back", "f_builtins", "f_code", "f_globals", "f_lasti", "f_locals"):
    print(name, attempt(setattr, frame, name, 1), attempt(delattr, frame, name))
print(attempt(setattr, frame, "another", 1)[0])
print(list(g), frame.f_locals["x"], g.gi_frame)
frame.clear()
print(dict(frame.f_locals))


def clears_itself():
    print(attempt(h.gi_frame.clear))
    yield
    print("not reached")


h = clears_itself()
print(attempt(h.gi_frame.clear), h.gi_frame)
h = clears_itself()
next(h)


async def coroutine(x):
    await types.coroutine(pause)()


def pause():
    yield 1


async def async_generator(x):
    yield x


for thing, prefix in ((coroutine(1), "cr"), (async_generator(2), "ag")):
    frame = getattr(thing, f"{prefix}_frame")
    print(frame is getattr(thing, f"{prefix}_frame"), dict(frame.f_locals), frame.f_code.co_name, frame.f_back)
    for name in ("frame", "code", "running", "await"):
        print(name, attempt(setattr, thing, f"{prefix}_{name}", 1), attempt(delattr, thing, f"{prefix}_{name}"))
    for name in ("__name__", "__qualname__"):
        print(name, attempt(setattr, thing, name, 1), attempt(delattr, thing, name), attempt(setattr, thing, name, "new"))
    print(thing.__name__, thing.__qualname__, str(thing).partition(" at ")[0])
    if prefix == "cr":
        thing.send(None)
        print(thing.cr_await.gi_frame.f_lineno, frame.f_lineno)
        thing.close()
        print(thing.cr_frame, dict(frame.f_locals))
