"""What `sys.settrace` tells of calls, lines, returns, exceptions and instructions."""

import asyncio
import sys

FILE = sys._getframe().f_code.co_filename
log = []


def tracer(frame, event, arg):
    if event == "exception" and arg[0] is StopIteration and sys.version_info < (3, 12):
        return tracer  # 3.11 tells of these at the end of each await
    if frame.f_code.co_filename == FILE:
        shown = arg if event == "return" else arg and (arg[0].__name__, str(arg[1]))
        log.append((frame.f_code.co_name, frame.f_lineno, event, shown, sorted(frame.f_locals)[:2]))
    return tracer


def generator(n):
    for i in range(n):
        yield i


def handled():
    try:
        1 / 0
    except ZeroDivisionError as error:
        del error
    for _ in range(2): pass  # noqa: E701
    found = [x for x in generator(2)]
    raise KeyError(found[1])


def loops():
    try:
        handled()
    except KeyError:
        x = 1
    while x < 3:
        x += 1
    return x


async def inner(n):
    await asyncio.sleep(0)
    if n:
        raise ValueError(n)
    return n


async def outer():
    async with asyncio.timeout(None):
        try:
            await inner(0)
            await inner(1)
        except ValueError:
            return "handled"


def traced(function, *arguments):
    log.clear()
    sys.settrace(tracer)
    try:
        function(*arguments)
    finally:
        sys.settrace(None)
    print(function.__name__, sys.gettrace())
    for entry in log:
        print("   ", *entry)


def by_hand():
    frames = [sys._getframe(), sys._getframe(1)]
    for frame in frames:
        frame.f_trace = tracer
    sys.settrace(lambda *arguments: None)
    return None


def set_by_hand():
    by_hand()
    x = 1
    y = x + 1
    sys.settrace(None)
    return y


def by_instruction():
    def local(frame, event, arg):
        if event == "opcode":
            offsets.append(frame.f_lasti)
        return local

    def start(frame, event, arg):
        frame.f_trace = local
        frame.f_trace_lines = False
        frame.f_trace_opcodes = True
        return local

    def function(a):
        total = a
        for i in range(a):
            total += i
        return total

    offsets = []
    sys.settrace(start)
    function(3)
    sys.settrace(None)
    return len(offsets) > 10, len(set(offsets)) < len(offsets), offsets == sorted(offsets)


def failing_tracer(frame, event, arg):
    if event == "line":
        raise OSError("from the trace function")
    return failing_tracer


traced(loops)
traced(asyncio.run, outer())
log.clear()
set_by_hand()
print([entry[:3] for entry in log])
if sys.version_info[:2] != (3, 12):  # f_trace_opcodes has no effect there before the next sys.settrace
    print(by_instruction())
sys.settrace(failing_tracer)
try:
    list(generator(1))
except OSError as error:
    print(error, sys.gettrace())
