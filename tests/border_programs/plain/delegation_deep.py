"""Generators of both sides that delegate to each other in turns, 30 deep: next, send, throw, close, return."""
# --- inner
def inner_level(level, depth, other, log):
    try:
        if level == depth:
            received = yield "bottom"
            while received != "stop":
                received = yield "bottom got", received
            return [level]
        return (yield from other(level + 1, depth, inner_level, log)) + [level]
    except LookupError as error:
        log.append((level, repr(error)))
        if level % 10 == 0:
            error.add_note(f"through {level}")
        if level < 5:
            return ["given up at", level]
        raise
    finally:
        log.append(level)


# --- outer
import traceback


def outer_level(level, depth, other, log):
    try:
        if level == depth:
            received = yield "bottom"
            while received != "stop":
                received = yield "bottom got", received
            return [level]
        return (yield from other(level + 1, depth, outer_level, log)) + [level]
    finally:
        log.append(-level)


def finish(function, *args):
    try:
        print("value", function(*args))
    except BaseException as error:
        names = [(entry.name, entry.lineno) for entry in traceback.extract_tb(error.__traceback__)]
        print(type(error).__name__, error.args, getattr(error, "__notes__", None), len(names), names[:4], names[-3:])


for depth in (0, 1, 2, 3, 29, 30):
    for action in (lambda: g.send("stop"), lambda: g.throw(KeyError("k")), lambda: g.throw(ValueError("v")),
                   lambda: g.close(), lambda: g.throw(StopIteration("s")), lambda: g.throw(GeneratorExit("e"))):
        log = []
        g = outer_level(0, depth, inner_level, log)
        print(next(g), g.send("a"), next(g))
        finish(action)
        print(log, next(g, "finished"))
g = outer_level(0, 6, inner_level, [])
next(g)
inner = g
chain = []
while inner is not None:
    chain.append((inner.__name__, inner.gi_frame.f_lineno, inner.gi_frame.f_locals["level"]))
    inner = inner.gi_yieldfrom
print(chain)
middle = g.gi_yieldfrom.gi_yieldfrom.gi_yieldfrom
finish(middle.send, "to the middle")
finish(middle.send, "stop")
finish(g.send, "after the middle ended")
g = outer_level(0, 30, inner_level, [])
next(g)
g.throw(ZeroDivisionError("from the top"))
