"""The frames of a traceback are the ones that the program saw while it was executed, and show where they ended."""

import gc
import sys
import traceback
import types


def fail(values):
    seen.append(sys._getframe())
    try:
        values["missing"]
    finally:
        values.clear()


def call(values):
    seen.append(sys._getframe())
    fail(values)


seen = []
try:
    call({1: 2})
except KeyError as error:
    entry = error.__traceback__

frames = []
while entry is not None:
    frames.append(entry.tb_frame)
    print(entry.tb_lineno, entry.tb_frame.f_lineno, entry.tb_frame.f_code.co_name, sorted(entry.tb_frame.f_locals)[:1])
    last, entry = entry, entry.tb_next
print(frames[0] is sys._getframe(), frames[1:] == seen, isinstance(frames[1], types.FrameType))
print(frames[2].f_back is frames[1], frames[1].f_back is frames[0])


def without_being_seen():
    raise ValueError("nobody has asked for this frame")


def calls_it():
    without_being_seen()


try:
    calls_it()
except ValueError as error:
    inner = error.__traceback__.tb_next.tb_next.tb_frame
    print(inner.f_code.co_name, inner.f_back.f_code.co_name, inner.f_back.f_back is sys._getframe())

made = types.TracebackType(last, sys._getframe(), 0, 7)
print(made.tb_frame is sys._getframe(), made.tb_next is last, made.tb_lineno)
try:
    raise KeyError("with a traceback of its own").with_traceback(made)
except KeyError as error:
    print([(line, frame.f_code.co_name) for frame, line in traceback.walk_tb(error.__traceback__)][1:])

print(len(frames[2].f_locals), end=" ")
traceback.clear_frames(last)
print(len(frames[2].f_locals))


def steps():
    held = object()
    yield held
    raise OSError("in a generator")


generator = steps()
next(generator)
try:
    next(generator)
except OSError as error:
    frame = error.__traceback__.tb_next.tb_frame
    print(frame.f_code.co_name, sorted(frame.f_locals))


def walk(depth=4):
    if depth:
        return walk(depth - 1)
    frames = list(traceback.walk_stack(None))  # before 3.14 it begins three frames further out
    return len(frames), frames[0][0].f_code.co_name, [f.f_lineno for f, _ in traceback.walk_stack(sys._getframe())][:2]


print(walk(5)[0] - walk()[0], walk()[1:])


def referrers():
    value = Exception()
    first = gc.get_referrers(value)
    holder = [value]
    second = gc.get_referrers(value)
    return first, len(second), second[0] is holder


print(referrers())


def suspended():
    value = Exception()
    yield value


generator = suspended()
print([type(referrer).__name__ for referrer in gc.get_referrers(next(generator))])
