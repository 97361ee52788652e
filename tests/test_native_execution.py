"""Guest bytecode is never executed by the host interpreter (invariant 3), seen from outside."""

from __future__ import annotations

import sys
from types import CodeType, FrameType
from typing import Any

import pytest

import asyncvm
from asyncvm.host.sites import is_site
from asyncvm.objects.entrance import is_gate
from asyncvm.objects.gate import prologue_size

FILENAME = "guest-under-watch.py"

SOURCE = """
import asyncio
import contextvars
import functools
import operator
import threading
import types

class Base:
    total = 0
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.tag = cls.__name__.lower()
    def __init__(self, n):
        self.n = n
    @property
    def double(self):
        return self.n * 2
    def __lt__(self, other):
        return self.n < other.n
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        return True

class Derived(Base):
    def __init__(self, n):
        super().__init__(n)
        self.extra = [x + n for x in range(3)]
    def __getitem__(self, k):
        return self.extra[k]

def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                yield got
    finally:
        Base.total += 1

def chain(n):
    yield from numbers(n)

@functools.lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def callback(x):
    return -x

async def produce(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def consume(n):
    return [x async for x in produce(n)]

async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(consume(i)) for i in range(4)]
    return [t.result() for t in tasks]

objects = sorted([Derived(3), Derived(1), Derived(2)])
with objects[0] as first:
    raise ValueError("suppressed")
sets = {x % 3 for x in numbers(10)}, {k: v for k, v in zip("abc", chain(3))}
gen = (x * x for x in numbers(5))
values = sorted([1, 2, 3], key=callback), [o.double for o in objects], objects[0][1], fib(12), list(gen)
lazy = list(map(lambda x: x + 1, filter(None, numbers(4))))
try:
    raise KeyError("k") from ValueError("v")
except* KeyError as group:
    caught = len(group.exceptions)
match [1, {"a": 2}]:
    case [int(one), {"a": two}]:
        matched = one + two
total = eval(compile("sum([x for x in range(4)])", __file__, "eval"))
exec(compile("def made(): return [y for y in range(total)]", __file__, "exec"))
made()
compiled = compile("def inner(x):\\n    return [x for x in (x, x)]\\n", __file__, "exec").co_consts[0]
built = types.FunctionType(compiled, globals())
def patched(x): pass
patched.__code__ = compiled
def assigned(x): pass
setattr(assigned, "__code__", compiled)
def set_by_object(x): pass
object.__setattr__(set_by_object, "__code__", compiled)
def set_by_itself(x): pass
set_by_itself.__setattr__("__code__", compiled)
def set_by_descriptor(x): pass
types.FunctionType.__code__.__set__(set_by_descriptor, compiled)
renewed = types.FunctionType.__new__(types.FunctionType, compiled, globals())
replaced = types.FunctionType(callback.__code__.replace(co_name="replaced"), globals())
by_the_host = list(map(assigned, [3])), list(map(set_by_object, [4])), list(map(set_by_itself, [5]))
by_the_host += list(map(set_by_descriptor, [6])), list(map(renewed, [7])), list(map(replaced, [8]))
exec.__call__(compile("called = [z for z in range(3)]", __file__, "exec"))
copies = built(1), patched(2), called
handed = [value for values in map(eval, [compile("[m for m in range(3)]", __file__, "eval")]) for value in values]
sorted([compile("min(k for k in (1, 2))", __file__, "eval")], key=eval)
made_in_thread = functools.partial(exec, compile("in_thread = [t for t in (1,)]", __file__, "exec"), globals())
thread = threading.Thread(target=made_in_thread)
thread.start()
thread.join()
contextvars.copy_context().run(exec, compile("class InContext: values = [c for c in (1, 2)]", __file__, "exec"))
operator.call(eval, compile("sum(a for a in (1, 2))", __file__, "eval"))
results = asyncio.run(main())
"""


def _is_foreign(code: CodeType, offset: int = 0) -> bool:
    """Whether *offset* in host code under the guest's file name is anything but in a gate's prologue or a site."""
    if code.co_filename != FILENAME or is_site(code):
        return False
    return not is_gate(code) or offset >= prologue_size(code)


def _run_watched() -> dict[str, Any]:
    namespace: dict[str, Any] = {"__name__": "program", "__file__": FILENAME}
    vm = asyncvm.VM()
    vm.run(compile(SOURCE, FILENAME, "exec"), namespace)
    assert vm.instructions > 1000
    assert namespace["results"] == [[], [0], [0, 1], [0, 1, 2]]
    assert namespace["copies"] == ([1, 1], [2, 2], [0, 1, 2])
    assert namespace["by_the_host"] == ([[3, 3]], [[4, 4]], [[5, 5]], [[6, 6]], [[7, 7]], [-8])
    return namespace


def test_profile_sees_no_host_frame_of_guest_code() -> None:
    seen: list[tuple[str, str]] = []

    def profile(frame: FrameType, event: str, argument: object) -> None:
        if _is_foreign(frame.f_code, frame.f_lasti):
            seen.append((event, frame.f_code.co_qualname))

    sys.setprofile(profile)
    try:
        _run_watched()
    finally:
        sys.setprofile(None)
    assert seen == []


def test_profile_does_see_the_same_source_when_it_runs_natively() -> None:
    seen: set[str] = set()

    def profile(frame: FrameType, event: str, argument: object) -> None:
        if _is_foreign(frame.f_code):
            seen.add(frame.f_code.co_name)

    sys.setprofile(profile)
    try:
        exec(compile(SOURCE, FILENAME, "exec"), {"__name__": "program", "__file__": FILENAME})
    finally:
        sys.setprofile(None)
    assert {"<module>", "numbers", "__init__", "consume", "callback", "made"} <= seen


@pytest.mark.skipif(sys.version_info < (3, 12), reason="sys.monitoring is new in 3.12")
def test_monitoring_sees_no_host_code_of_guest_code() -> None:
    monitoring = sys.monitoring  # type: ignore[attr-defined]
    tool = 3
    seen: list[tuple[str, str]] = []

    def watch(event: str) -> Any:
        def callback(code: CodeType, place: int, *rest: object) -> None:
            if _is_foreign(code, 0 if event == "LINE" else place):
                seen.append((event, code.co_qualname))

        return callback

    monitoring.use_tool_id(tool, "watch")
    try:
        events = monitoring.events
        for name in ("PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "LINE", "CALL", "INSTRUCTION", "JUMP"):
            monitoring.register_callback(tool, getattr(events, name), watch(name))
        monitoring.set_events(
            tool,
            events.PY_START | events.PY_RESUME | events.PY_RETURN | events.PY_YIELD | events.LINE | events.INSTRUCTION,
        )
        _run_watched()
    finally:
        monitoring.set_events(tool, 0)
        monitoring.free_tool_id(tool)
    assert seen == []


def test_every_function_the_guest_made_has_a_gate() -> None:
    namespace = _run_watched()
    functions = [namespace[name] for name in ("numbers", "chain", "callback", "produce", "consume", "main", "made")]
    functions += [namespace["fib"].__wrapped__, namespace["Base"].__init__, namespace["Derived"].__getitem__]
    assert all(is_gate(function.__code__) for function in functions)


def test_a_debugger_cannot_jump_past_the_prologue_of_a_gate() -> None:
    """3.15 shows gates to tracers; where it does not, there is no frame to jump in."""
    namespace: dict[str, Any] = {}
    asyncvm.VM().run("def f():\n    x = 1\n    y = 2\n    return x + y\n", namespace)
    refused: list[str] = []
    jumped: list[int] = []

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        frame.f_trace_opcodes = True
        if is_gate(frame.f_code) and event != "call":
            for line in (2, 3, 4):
                try:
                    frame.f_lineno = line
                except ValueError as error:
                    refused.append(str(error))
                else:
                    jumped.append(line)
        return trace

    sys.settrace(trace)
    try:
        assert namespace["f"]() == 3
    finally:
        sys.settrace(None)
    assert jumped == []
    assert bool(refused) == (sys.version_info >= (3, 15))
