"""Guest frames, generators and coroutines live as long as native ones: what nobody holds any more ends at once."""

from __future__ import annotations

import gc
import itertools
import sys
import warnings
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest

import asyncvm
from tests.differential import check

PROGRAMS = {
    "a dropped generator runs its finally at once": """
def g():
    try:
        yield 1
    finally:
        print("closed")
a = g()
next(a)
del a
print("after")
""",
    "a generator that a loop leaves is closed when the loop ends": """
def g():
    try:
        yield from range(10)
    finally:
        print("closed")
for x in g():
    if x == 2:
        break
print("after")
""",
    "a chain of generators is closed from the inside out": """
def g(n):
    try:
        if n:
            yield from g(n - 1)
        else:
            yield "bottom"
    finally:
        print("closed", n)
a = g(4)
print(next(a))
del a
print("after")
""",
    "a dropped coroutine runs its clean-up": """
import types
@types.coroutine
def pause():
    yield
class Manager:
    async def __aenter__(self): return self
    async def __aexit__(self, *exc): print("left", exc[0].__name__)
async def inner():
    async with Manager():
        await pause()
async def outer():
    try:
        await inner()
    finally:
        print("outer ends")
c = outer()
c.send(None)
del c
print("after")
""",
    "locals end with their function": """
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("gone", self.name)
def f():
    a = Noisy("a")
    return Noisy("b")
f()
print("after")
def raises():
    c = Noisy("c")
    raise ValueError
try:
    raises()
except ValueError:
    print("handling")
print("after")
""",
    "an async generator left by its loop": """
import types
@types.coroutine
def pause():
    yield
async def numbers():
    try:
        for i in range(5):
            await pause()
            yield i
    finally:
        print("numbers end")
async def main():
    async for i in numbers():
        if i == 1:
            break
    print("left")
c = main()
try:
    while True:
        c.send(None)
except StopIteration:
    print("done")
""",
    "never awaited": """
async def f(): pass
f()
x = f()
x.close()
""",
    "cycles are collected, and generators in them closed": """
import gc
def g():
    try:
        me = yield
        yield me
    finally:
        print("closed")
def chain():
    yield from g()
for make in (g, chain):
    a = make()
    next(a)
    a.send(a)
    del a
    gc.collect()
    print("collected")
""",
}


@pytest.mark.parametrize("source", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_ends_of_life_come_when_they_come_natively(source: str) -> None:
    check(source)


@pytest.mark.parametrize("depth", [1, 2, 5])
def test_a_collection_in_the_middle_leaves_a_running_chain_alone(depth: int) -> None:
    """Frames that wait for a chain of generators or coroutines are held by nothing but the chain."""
    check(f"""
import gc
def g(n):
    gc.collect()
    if n:
        yield from g(n - 1)
        gc.collect()
    yield n
print([x for x in g({depth})], {{x: list(g(x)) for x in g({depth})}})
def inside():
    for x in g({depth}):
        gc.collect()
        yield x
print(list(inside()))
async def c(n):
    gc.collect()
    result = [x async for x in a(n)] + ([await c(n - 1)] if n else [])
    gc.collect()
    return result
async def a(n):
    gc.collect()
    for x in g(n):
        gc.collect()
        yield x
def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
def raises(n):
    gc.collect()
    try:
        yield from raises(n - 1) if n else iter([1 / 0])
    finally:
        gc.collect()
print(drive(c({depth})))
list(raises({depth}))
""")


def test_nothing_of_a_run_stays_behind() -> None:
    vm = asyncvm.VM()
    source = """
class Thing:
    pass
def f(n):
    thing = Thing()
    things.append(ref(thing))
    if n:
        return [f(n - 1) for _ in range(2)]
    try:
        raise ValueError(thing)
    except ValueError:
        return None
def g():
    thing = Thing()
    things.append(ref(thing))
    yield thing
f(3)
list(g())
next(g())
"""
    things: list[Any] = []
    vm.run(source, {"things": things, "ref": weakref.ref})
    assert len(things) == 17
    assert [reference() for reference in things] == [None] * 17
    assert vm.machine.state.frame is None


def test_a_vm_is_collected_with_its_guests() -> None:
    vm = asyncvm.VM()
    namespace: dict[str, Any] = {}
    vm.run("def f(): return 1\nf()", namespace)
    reference = weakref.ref(vm)
    namespace.clear()
    del vm
    gc.collect()
    assert reference() is None


def test_an_error_at_the_end_of_life_names_the_host_function_that_lets_go_even_at_an_instruction_without_a_line() -> (
    None
):
    source = """
def unending():
    try:
        yield 1
    except GeneratorExit:
        yield 2
"""
    exec(source, native := {})
    asyncvm.VM().run(source, guest := {})
    assert _places_of_errors(guest["unending"]) == _places_of_errors(native["unending"]) != []


def _places_of_errors(unending: Callable[[], Any]) -> list[Any]:
    """Where a function lets go of generators that do not end: the function's name and the line, which may be None."""

    def lets_go() -> Iterator[int]:
        for _ in itertools.chain(unending(), [3]):
            try:
                yield from itertools.chain(unending(), [3])
            except* ValueError:
                pass

    reports: list[Any] = []
    before, sys.unraisablehook = sys.unraisablehook, reports.append
    try:
        for steps in (1, 2, 3):
            generator = lets_go()
            for _ in range(steps):
                next(generator)
            generator.close()
    finally:
        sys.unraisablehook = before
    entries = [(report.exc_type, report.exc_traceback) for report in reports]
    return [(kind, entry and (entry.tb_frame.f_code.co_name, entry.tb_lineno)) for kind, entry in entries]


@pytest.mark.anyio
async def test_thousands_of_guest_tasks_leave_nothing_behind() -> None:
    vm = asyncvm.VM()
    source = """
import anyio
class Token: pass
async def worker(n, event):
    token = Token()
    tokens.append(ref(token))
    async def inner():
        await event.wait() if n % 3 else await anyio.sleep(0)
        return token
    try:
        async for _ in ticks(n % 4):
            await anyio.sleep(0)
        await inner()
    finally:
        log.append(n)
async def ticks(n):
    for i in range(n):
        yield i
"""
    tokens: list[Any] = []
    log: list[int] = []
    vm.run(source, namespace := {"tokens": tokens, "log": log, "ref": weakref.ref})
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        event = anyio.Event()
        async with anyio.create_task_group() as tg:
            for n in range(2000):
                tg.start_soon(namespace["worker"], n, event)
            await anyio.wait_all_tasks_blocked()
            tg.cancel_scope.cancel()
        gc.collect()
    assert sorted(log) == list(range(2000))
    assert all(token() is None for token in tokens)
