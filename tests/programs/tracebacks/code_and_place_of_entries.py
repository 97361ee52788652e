"""Each entry of a traceback has the code, the place and the namespaces of the function that it is for."""
import asyncio
import inspect
import sys
import traceback
import types


def plain(a, b=2):
    total = a + b
    return total.missing


def every_kind(first, /, second, *rest, third=3, **others):
    free = first
    cell = lambda: free

    def inner():
        nonlocal free
        free = (second
                + others["missing"])

    inner()


def generator(n):
    for i in range(n):
        yield 1 / (n - i - 1)


async def coroutine(x):
    async with Manager() as manager:
        await asyncio.sleep(0)
        return x / manager


async def async_generator():
    yield 1
    yield {}["nothing"]


async def consuming():
    return [x async for x in async_generator()]


class Manager:
    async def __aenter__(self):
        return 0

    async def __aexit__(self, *details):
        raise LookupError("leaving")


class Class:
    attribute = 1

    def method(self):
        return self.attribute[0]

    @classmethod
    def of_class(cls, x: int):
        return cls().method() if x else cls

    @property
    def broken(self):
        return super().missing

    def __call__(self, x):
        return [self.broken for _ in x]


def class_body(name):
    class Inner:
        first = name
        second = (lambda: first.nowhere)()


def executed():
    exec(compile("x = 1\ndef f():\n  return x.missing\nf()\n", "some text", "exec"), {"name": "value"})


def lambdas():
    return (lambda x, *y: (lambda z: z[x])(y))(3, 4)


def comprehension():
    return {k: [v / 0 for v in range(k)] for k in range(2)}


def interesting(flags):
    names = ("VARARGS", "VARKEYWORDS", "GENERATOR", "COROUTINE", "ASYNC_GENERATOR", "NESTED")
    return [name for name in names if flags & getattr(inspect, "CO_" + name)]


def describe(entry, ended):
    frame, code = entry.tb_frame, entry.tb_frame.f_code
    print(code.co_name, code.co_qualname, code.co_filename == __file__, code.co_firstlineno)
    print("   ", code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, interesting(code.co_flags))
    if frame.f_locals is not frame.f_globals and code.co_name != "Inner":
        print("   ", code.co_varnames, code.co_nlocals)
    if sys.version_info >= (3, 13) and code.co_name != "Inner":
        print("   ", code.co_cellvars, code.co_freevars)
    positions = list(code.co_positions())
    print("   ", entry.tb_lineno, positions[entry.tb_lasti // 2])
    if ended and code.co_name not in ("coroutine", "consuming", "comprehension", "__call__"):  # these go on a little
        print("   ", frame.f_lineno, positions[frame.f_lasti // 2])
    print("   ", len({line for _, _, line in code.co_lines() if line}))
    print("   ", frame.f_globals is globals(), frame.f_globals.get("name"), frame.f_builtins["len"] is len)
    print("   ", sorted(name for name in frame.f_locals if not name.startswith("__"))[:8])
    print("   ", isinstance(frame, types.FrameType), isinstance(code, types.CodeType), frame.f_trace_lines)


__file__ = describe.__code__.co_filename
ACTIONS = [
    lambda: plain(1),
    lambda: every_kind(1, 2, 3, fourth=4),
    lambda: list(generator(2)),
    lambda: asyncio.run(coroutine(1)),
    lambda: asyncio.run(consuming()),
    lambda: Class().method(),
    lambda: Class.of_class(1),
    lambda: Class()([1]),
    lambda: class_body("a"),
    executed,
    lambdas,
    comprehension,
]
for number, action in enumerate(ACTIONS):
    try:
        action()
    except Exception as error:
        print(number, type(error).__name__, error)
        for frame, line in traceback.walk_tb(error.__traceback__):
            print("  walked", frame.f_code.co_name, line)
        entry = error.__traceback__
        while entry is not None:
            if entry.tb_frame.f_code.co_filename in (__file__, "some text"):
                describe(entry, entry is not error.__traceback__)
            entry = entry.tb_next
