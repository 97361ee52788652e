"""Programs that try to outlast their limit: by catching, by cleaning up for ever, by hiding in what the host calls."""

from __future__ import annotations

import gc
import textwrap
import threading
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

import asyncvm
from asyncvm import InstructionLimit, LimitExceeded, Limits, TimeLimit

LIMIT, GRACE = 3000, 500
#: a guest that is handing a value to the event loop does that first, on each of its strands
HANDED_OVER = 10

ALONE = {
    "catching everything": """
        while True:
            try:
                while True: pass
            except BaseException:
                pass
        """,
    "catching everything, deeper and deeper": """
        def f():
            try:
                while True: pass
            except BaseException:
                f()
        f()
        """,
    "returning from finally": """
        def f():
            while True:
                try:
                    while True: pass
                finally:
                    continue
        f()
        """,
    "cleaning up for ever": """
        try:
            while True: pass
        finally:
            while True: pass
        """,
    "cleaning up in each of many frames": """
        def f(n):
            try:
                if n: f(n - 1)
                while True: pass
            finally:
                for i in range(100): pass
        f(100)
        """,
    "an except clause that computes what it catches": """
        def anything():
            while True: pass
        try:
            while True: pass
        except anything():
            pass
        """,
    "suppressing in __exit__": """
        class Manager:
            def __enter__(self): pass
            def __exit__(self, *error): return True
        while True:
            with Manager():
                while True: pass
        """,
    "computing in __exit__": """
        class Manager:
            def __enter__(self): pass
            def __exit__(self, *error):
                while True: pass
        with Manager():
            while True: pass
        """,
    "computing in __del__": """
        class Thing:
            def __del__(self):
                while True: pass
        while True:
            Thing()
        """,
    "making things with __del__ in __del__": """
        class Thing:
            def __del__(self):
                Thing()
        Thing()
        while True: pass
        """,
    "coming to life again": """
        things = []
        class Thing:
            def __del__(self):
                things.append(self)
                while True: pass
        Thing()
        while things:
            things.pop()
        while True: pass
        """,
    "a callback of a weak reference": """
        import weakref
        class Thing: pass
        def callback(reference):
            while True: pass
        thing = Thing()
        reference = weakref.ref(thing, callback)
        del thing
        while True: pass
        """,
    "a finaliser": """
        import weakref
        class Thing: pass
        def finish():
            while True: pass
        for _ in range(100):
            thing = Thing()
            weakref.finalize(thing, finish).atexit = False
        while True: pass
        """,
    "a generator that ignores that it is closed": """
        def generator():
            while True:
                try:
                    yield
                except GeneratorExit:
                    while True: pass
        g = generator()
        next(g)
        del g
        while True: pass
        """,
    "a generator that catches what is thrown in": """
        def generator():
            while True:
                try: yield
                except BaseException: pass
        g = generator()
        next(g)
        while True: g.throw(KeyError)
        """,
    "delegation without end": """
        def generator():
            yield from generator()
        while True:
            try: list(generator())
            except RecursionError: pass
        """,
    "an endless iterator for the host": """
        class Endless:
            def __iter__(self): return self
            def __next__(self): return 1
        while True:
            try: any(x is None for x in Endless())
            except BaseException: pass
        """,
    "a key function": """
        def key(x):
            try:
                while True: pass
            except BaseException:
                return x
        while True: sorted([3, 1, 2], key=key)
        """,
    "comparison operators that the host calls": """
        class Thing:
            def __lt__(self, other):
                try:
                    while True: pass
                except BaseException: return True
        while True: sorted([Thing(), Thing()])
        """,
    "hashing and equality in a dict": """
        class Key:
            def __hash__(self): return 1
            def __eq__(self, other):
                while True: pass
        while True:
            try: {Key(): 1, Key(): 2}
            except BaseException: pass
        """,
    "formatting": """
        class Thing:
            def __format__(self, spec):
                while True: pass
            __repr__ = __str__ = __format__
        while True:
            try: f"{Thing():x}"
            except BaseException: pass
        """,
    "descriptors": """
        class Thing:
            @property
            def value(self):
                while True: pass
            def __getattr__(self, name):
                while True: pass
        while True:
            try: getattr(Thing(), "value", None)
            except BaseException: pass
        """,
    "a metaclass": """
        class Meta(type):
            def __instancecheck__(cls, instance):
                while True: pass
            def __subclasscheck__(cls, subclass):
                while True: pass
        class Thing(metaclass=Meta): pass
        while True:
            try: isinstance(1, Thing)
            except BaseException: pass
            try: issubclass(int, Thing)
            except BaseException: pass
        """,
    "an exception whose class is compared": """
        while True:
            try:
                while True: pass
            except (KeyError, BaseException) as error:
                error.__traceback__ = None
                saved = error
                try: raise saved
                except BaseException: pass
        """,
    "recursion": """
        def f():
            try: f()
            except RecursionError: f()
        while True:
            try: f()
            except BaseException: pass
        """,
    "exec and eval": """
        while True:
            try: exec("while True: pass")
            except BaseException: pass
            try: eval("[x for x in iter(int, 1)]")
            except BaseException: pass
        """,
    "code that it compiles and functions that it makes": """
        import types
        def f():
            try:
                while True: pass
            except BaseException: pass
        g = types.FunctionType(f.__code__, {})
        while True: g()
        """,
    "hooks of the host": """
        import sys
        def hook(*arguments):
            while True: pass
        def display(value):
            while True: pass
        while True:
            try: list(map(hook, [1]))
            except BaseException: pass
        """,
    "an exit function": """
        import contextlib
        with contextlib.ExitStack() as stack:
            def leave(*error):
                stack.push(leave)
                return True
            stack.push(leave)
            while True: pass
        """,
    "suppress": """
        import contextlib
        while True:
            with contextlib.suppress(BaseException):
                while True: pass
        """,
    "a context manager made of a generator": """
        import contextlib
        @contextlib.contextmanager
        def manager():
            while True:
                try: yield
                except BaseException: pass
                return
        while True:
            with manager():
                while True: pass
        """,
    "a cached function": """
        import functools
        @functools.lru_cache
        def f(n):
            try:
                while True: pass
            except BaseException: return n
        n = 0
        while True:
            n += 1
            f(n)
        """,
    "a thread": """
        import threading
        def work():
            while True:
                try:
                    while True: pass
                except BaseException: pass
        threads = [threading.Thread(target=work, daemon=True) for _ in range(3)]
        for thread in threads: thread.start()
        work()
        """,
    "an executor": """
        from concurrent.futures import ThreadPoolExecutor
        def work(n):
            try:
                while True: pass
            except BaseException:
                return n
        while True:
            with ThreadPoolExecutor(2) as executor:
                list(executor.map(work, range(4)))
        """,
    "a class body": """
        while True:
            try:
                class Thing:
                    while True: pass
            except BaseException: pass
        """,
    "a comprehension": """
        while True:
            try: [x for x in iter(int, 1)]
            except BaseException: pass
        """,
    "except*": """
        while True:
            try:
                while True: pass
            except* BaseException: pass
        """,
    "match": """
        class Thing:
            __match_args__ = ("value",)
            @property
            def value(self):
                while True: pass
        while True:
            try:
                match Thing():
                    case Thing(1): pass
            except BaseException: pass
        """,
}

ON_A_LOOP = {
    "catching cancellations": """
        import anyio
        while True:
            try: await anyio.sleep(0)
            except BaseException: pass
        """,
    "an awaitable that yields for ever": """
        class Awaitable:
            def __await__(self):
                while True:
                    try: yield
                    except BaseException: pass
        if asyncio_runs:
            await Awaitable()
        while True: pass
        """,
    "tasks that make tasks": """
        import anyio
        async def task(tg):
            while True:
                try:
                    tg.start_soon(task, tg)
                    await anyio.sleep(0)
                except Exception: pass
        async with anyio.create_task_group() as tg:
            await task(tg)
        """,
    "tasks that catch everything": """
        import anyio
        async def task():
            while True:
                try: await anyio.sleep(0)
                except BaseException: pass
        while True:
            try:
                async with anyio.create_task_group() as tg:
                    for _ in range(5): tg.start_soon(task)
            except BaseException: pass
        """,
    "asynchronous clean-up without end": """
        import anyio
        try:
            while True: await anyio.sleep(0)
        finally:
            with anyio.CancelScope(shield=True):
                while True: await anyio.sleep(0)
        """,
    "async with": """
        import anyio
        class Manager:
            async def __aenter__(self): pass
            async def __aexit__(self, *error):
                await anyio.sleep(0)
                return True
        while True:
            async with Manager():
                while True: pass
        """,
    "an async generator that ignores that it is closed": """
        import anyio
        async def generator():
            while True:
                try: yield
                except BaseException: pass
        g = generator()
        while True:
            await anext(g)
            try: await g.aclose()
            except BaseException: pass
        """,
    "a shield around it all": """
        import anyio
        with anyio.CancelScope(shield=True):
            while True:
                try:
                    while True: await anyio.sleep(0)
                except BaseException: pass
        """,
    "threads of the event loop": """
        import anyio.to_thread
        def work():
            try:
                while True: pass
            except BaseException: pass
        while True:
            await anyio.to_thread.run_sync(work)
        """,
    "callbacks of the event loop": """
        import anyio
        if asyncio_runs:
            import asyncio
            loop = asyncio.get_running_loop()
            def callback():
                loop.call_soon(callback)
                loop.call_soon(callback)
            callback()
        while True: await anyio.sleep(0)
        """,
}


pytestmark = pytest.mark.filterwarnings("ignore:.* in a 'finally' block:SyntaxWarning")


def source_of(text: str) -> str:
    return textwrap.dedent(text)


def check_used(vm: asyncvm.VM) -> None:
    assert LIMIT <= vm.instructions <= LIMIT + GRACE + HANDED_OVER
    assert vm.guests == []


@pytest.fixture
def raised_where_nobody_could_be_told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """What ``__del__``, callbacks and threads raise, which the host only shows."""
    unraisable: list[Any] = []
    before = threading.enumerate()
    monkeypatch.setattr("sys.unraisablehook", lambda unraisable_: unraisable.append(unraisable_.exc_type))
    monkeypatch.setattr("threading.excepthook", lambda arguments: unraisable.append(arguments.exc_type))
    yield unraisable
    for thread in threading.enumerate():
        if thread not in before and thread.name.startswith("Thread-"):
            thread.join()  # those that a guest leaves behind end, too


@pytest.mark.parametrize("grace", [GRACE, 0])
@pytest.mark.parametrize("source", ALONE.values(), ids=ALONE.keys())
def test_instructions(source: str, grace: int, raised_where_nobody_could_be_told: list[Any]) -> None:
    vm = asyncvm.VM()
    with pytest.raises(InstructionLimit):
        vm.run(source_of(source), {"__name__": "guest"}, limits=Limits(instructions=LIMIT, grace=grace, recursion=200))
    gc.collect()
    assert LIMIT <= vm.instructions <= LIMIT + grace
    assert vm.guests == []
    assert all(issubclass(kind, LimitExceeded | RecursionError) for kind in raised_where_nobody_could_be_told)


@pytest.mark.parametrize("source", ALONE.values(), ids=ALONE.keys())
def test_time(source: str, raised_where_nobody_could_be_told: list[Any]) -> None:
    vm = asyncvm.VM()
    with pytest.raises(TimeLimit):
        vm.run(source_of(source), {"__name__": "guest"}, limits=Limits(seconds=0.02, grace=GRACE, recursion=200))
    assert vm.guests == []


@pytest.mark.anyio
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")  # it ends before it awaits
@pytest.mark.parametrize("slice", [None, 0.001])
@pytest.mark.parametrize("source", (ALONE | ON_A_LOOP).values(), ids=(ALONE | ON_A_LOOP).keys())
async def test_instructions_on_an_event_loop(
    source: str, slice: float | None, anyio_backend_name: str, raised_where_nobody_could_be_told: list[Any]
) -> None:
    vm = asyncvm.VM(slice=slice)
    names = {"asyncio_runs": anyio_backend_name == "asyncio", "__name__": "guest"}
    with pytest.raises(InstructionLimit):
        await vm.run_async(source_of(source), names, limits=Limits(instructions=LIMIT, grace=GRACE, recursion=200))
    for _ in range(5):
        await anyio.lowlevel.checkpoint()
    check_used(vm)
