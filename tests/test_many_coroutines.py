"""Ten thousand guests on one event loop, which wait, are cancelled and abandon each other: nothing is left of them.

Each program starts ten thousand workers of twenty kinds at once. It runs natively first and then in the VM, on the same
loop. Both times every worker has to log its end exactly once, and afterwards nothing that the run made may be alive: no
frame, coroutine, generator or async generator, no task, and none of the tokens that the workers' variables held. There
may be no warnings and no unraisable errors. What the workers return has to be the same both times.

Nothing depends on time: whoever waits for somebody else does so by an event, a queue or a lock, and timeouts are zero.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import types
import warnings
import weakref
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Container
from typing import Any, TypeVar

import anyio
import attrs
import pytest

import asyncvm
from asyncvm.frame import Frame
from asyncvm.objects.async_generator import AsyncFor, AsyncGenASend, AsyncGenAThrow, GuestAsyncGenerator, WrappedValue
from asyncvm.objects.coroutine import CoroutineWrapper, GuestCoroutine
from asyncvm.objects.frame_locals import FrameLocals
from asyncvm.objects.generator import GuestGenerator, IterableCoroutine

COUNT = 10_000

#: what both programs begin with; `watched`, `log` and the names of `NATIVE` are there already
BEGINNING = """
import types
from collections import Counter
from contextlib import asynccontextmanager, aclosing

begun = Counter()
ended = Counter()

class Token:
    pass

def begins(what):
    # For what has a clean-up: once this has been called, `ends` must be.
    begun[what] += 1
    return watched(Token())

def ends(what):
    ended[what] += 1

def same_kind(number):
    # How many workers of this kind there are before this one: which variation to do.
    return number // len(KINDS)

async def worker(number, world):
    token = watched(Token())
    kind = KINDS[number % len(KINDS)]
    try:
        world.results[number] = await watched(kind(number, world))
    except BaseException as error:
        world.results[number] = type(error).__name__
        raise
    finally:
        if kind is not parks:
            world.one_less()
        log.append(number)

async def sleeps(number, world):
    total = 0
    for step in range(number % 4 + 1):
        total += await nested(number % 7, step)
    return total

async def nested(depth, value):
    token = watched(Token())
    if depth:
        return await nested(depth - 1, value) + 1
    await sleep(0)
    return value

async def forever(world, depth=2):
    token = begins("forever")
    try:
        if depth:
            async for _ in ticks(1):
                await forever(world, depth - 1)
        await world.never.wait()
    finally:
        ends("forever")

async def fails(number):
    token = watched(Token())
    await sleep(0)
    raise ValueError(f"number {number}")

async def ticks(count):
    token = begins("ticks")
    try:
        for value in range(count):
            await sleep(0)
            yield value
    finally:
        ends("ticks")

async def ticks_of(source):
    token = begins("ticks of")
    try:
        async for value in source:
            yield value
    finally:
        ends("ticks of")

async def knows_itself():
    token = begins("knows itself")
    try:
        me = yield
        await sleep(0)
        yield me
    finally:
        ends("knows itself")

async def waits_for_an_event(number, world):
    await world.signals[number].wait()
    return "was told"

async def sets_an_event(number, world):
    await nested(2, 0)
    world.signals[number - 1].set()
    return "told"

async def keeps_its_error(number, world):
    try:
        await fails(number)
    except ValueError as error:
        kept = error  # its traceback has the frame, whose variable has the error: a cycle
    await sleep(0)
    return str(kept)

async def abandons_async_generators(number, world):
    way = same_kind(number) % 5
    if way == 0:
        async for value in watched(ticks(5)):
            if value == 2:
                break
    elif way == 1:
        generator = watched(ticks(5))
        value = await anext(generator)
        value += await generator.asend(None)
        del generator
    elif way == 2:
        async for value in watched(ticks_of(watched(ticks_of(watched(ticks(3)))))):
            break
    elif way == 3:
        generator = watched(knows_itself())
        await anext(generator)
        value = await generator.asend(generator) is generator
        del generator
    else:
        value = await first(watched(ticks(3)))
    await sleep(0)
    return way, value

async def closes_async_generators(number, world):
    way = same_kind(number) % 4
    async with aclosing(watched(ticks(4))) as generator:
        value = await anext(generator)
        if way == 1:
            await generator.aclose()
        elif way == 2:
            try:
                await generator.athrow(KeyError(number))
            except KeyError as error:
                value = str(error)
        elif way == 3:
            value = [value async for value in generator]
    return way, value

def steps(count):
    token = begins("steps")
    try:
        me = yield
        yield from range(count)
    finally:
        ends("steps")

def steps_of(count):
    token = watched(Token())
    yield from watched(steps(count))

async def leaves_generators(number, world):
    way = same_kind(number) % 3
    generator = watched(steps_of(5))
    next(generator)
    value = generator.send(generator if way == 1 else None)
    await sleep(0)
    for value in generator:
        await sleep(0)
        if way == 2 or value == 3:
            break
    del generator
    await sleep(0)
    return way, value

@types.coroutine
def pause():
    token = watched(Token())
    return (yield "paused")

async def by_hand():
    token = begins("by hand")
    try:
        got = await pause()
        await pause()
    finally:
        ends("by hand")
    return got

async def drives_by_hand(number, world):
    way = same_kind(number) % 4
    coroutine = watched(by_hand())
    value = coroutine.send(None)
    coroutine.send(number)
    watched(by_hand()).close()
    await sleep(0)
    if way == 0:
        coroutine.close()
    elif way == 1:
        try:
            coroutine.throw(KeyError(number))
        except KeyError as error:
            value = str(error)
    elif way == 2:
        try:
            coroutine.send(None)
        except StopIteration as stop:
            value = stop.value
    del coroutine
    await sleep(0)
    return way, value

@asynccontextmanager
async def resource(name):
    await sleep(0)
    token = begins("resource")
    try:
        yield name
    finally:
        ends("resource")
        await sleep(0)

async def uses_resources(number, world):
    try:
        async with resource("a") as a, resource("b") as b:
            if number // len(KINDS) % 2:
                raise LookupError(number)
    except LookupError as error:
        return str(error)
    return a + b

async def awaits_native_code(number, world):
    values = [
        await pauses(2),
        await relay(nested(3, 1)),
        await relay(relay(watched(nested(1, 1)))),
        await first(ticks_of(numbers(3))),
        await total(ticks(3)),
        await relay(guest_relay(relay(pauses(1)))),
    ]
    async for value in numbers(3):
        values.append(value)
    return values

async def guest_relay(awaitable):
    token = watched(Token())
    return await awaitable
"""

ANYIO_PROGRAM = (
    BEGINNING
    + """
import anyio
from anyio import sleep

STREAMS = 50

class World:
    def __init__(self, count):
        self.left = count
        self.nobody_left = anyio.Event()
        self.never = anyio.Event()
        self.results = {}
        self.signals = [anyio.Event() for _ in range(count)]
        self.scopes = {}
        self.locks = [anyio.Lock() for _ in range(STREAMS)]
        self.semaphores = [anyio.Semaphore(3) for _ in range(STREAMS)]
        self.entered = [0] * STREAMS
        self.items = [[] for _ in range(STREAMS)]
        self.senders = {}
        self.receivers = {}
        streams = [anyio.create_memory_object_stream(2) for _ in range(STREAMS)]
        for number in range(count):
            sending, receiving = streams[same_kind(number) % STREAMS]
            if KINDS[number % len(KINDS)] is produces:
                self.senders[number] = sending.clone()
            elif KINDS[number % len(KINDS)] is consumes:
                self.receivers[number] = receiving.clone()
        for sending, receiving in streams:
            sending.close()
            receiving.close()

    def one_less(self):
        self.left -= 1
        if not self.left:
            self.nobody_left.set()

async def produces(number, world):
    async with world.senders.pop(number) as stream:
        for step in range(3):
            await stream.send((number, step))
            await sleep(0)
    return "produced"

async def consumes(number, world):
    async with world.receivers.pop(number) as stream:
        async for item in stream:
            world.items[same_kind(number) % STREAMS].append(item)
            await sleep(0)
    return "consumed"

async def times_out(number, world):
    with anyio.move_on_after(0) as scope:
        await forever(world)
    try:
        with anyio.fail_after(0):
            await relay(forever(world))
    except TimeoutError as error:
        return scope.cancelled_caught, type(error).__name__

async def is_cancelled(number, world):
    cleaned = 0
    with anyio.CancelScope() as scope:
        world.scopes[number] = scope
        try:
            async for _ in ticks_of(ticks(2)):
                await sleep(0)
            world.signals[number].set()
            await forever(world)
        finally:
            with anyio.CancelScope(shield=True):
                cleaned = await nested(2, 0)
    return scope.cancelled_caught, cleaned

async def cancels(number, world):
    await world.signals[number - 1].wait()
    world.scopes.pop(number - 1).cancel()
    return "cancelled"

async def loses_a_child(number, world):
    found = None
    try:
        async with anyio.create_task_group() as group:
            group.start_soon(forever, world)
            group.start_soon(fails, number)
            await forever(world)
    except* ValueError as errors:
        found = [str(error) for error in errors.exceptions]
    return found

async def serves(world, task_status=anyio.TASK_STATUS_IGNORED):
    async with resource("server"):
        task_status.started("serving")
        await forever(world)

async def cancels_its_children(number, world):
    async with anyio.create_task_group() as group:
        found = await group.start(serves, world)
        group.start_soon(forever, world)
        group.start_soon(relay_of, forever, world)
        group.cancel_scope.cancel()
    return found

async def shares(number, world):
    place = same_kind(number) % STREAMS
    async with world.semaphores[place]:
        await sleep(0)
        async with world.locks[place]:
            entered = world.entered[place]
            await sleep(0)
            world.entered[place] = entered + 1
    return "shared"

async def is_cancelled_while_it_shares(number, world):
    with anyio.CancelScope() as scope:
        async with world.semaphores[same_kind(number) % STREAMS]:
            scope.cancel()
            await sleep(0)
    return scope.cancelled_caught

async def parks(number, world):
    token = watched(Token())
    world.one_less()
    if same_kind(number) % 2:
        await relay(forever(world, 4))
    else:
        await anyio.sleep_forever()

KINDS = (
    sleeps, produces, consumes, waits_for_an_event, sets_an_event, times_out, is_cancelled, cancels, loses_a_child,
    cancels_its_children, abandons_async_generators, closes_async_generators, leaves_generators, awaits_native_code,
    drives_by_hand, keeps_its_error, uses_resources, shares, is_cancelled_while_it_shares, parks,
)

async def main(count):
    world = World(count)
    async with anyio.create_task_group() as everything:
        for number in range(count):
            everything.start_soon(worker, number, world)
        await world.nobody_left.wait()
        everything.cancel_scope.cancel()
    return world.results, [sorted(items) for items in world.items], world.entered
"""
)

ASYNCIO_PROGRAM = (
    BEGINNING
    + """
import asyncio
import contextvars
from asyncio import sleep

QUEUES = 50
current = contextvars.ContextVar("current")

class World:
    def __init__(self, count):
        self.left = count
        self.nobody_left = asyncio.Event()
        self.never = asyncio.Event()
        self.results = {}
        self.signals = [asyncio.Event() for _ in range(count)]
        self.sharers = count // len(KINDS) // QUEUES
        self.queues = [asyncio.Queue(2) for _ in range(QUEUES)]
        self.locks = [asyncio.Lock() for _ in range(QUEUES)]
        self.conditions = [asyncio.Condition() for _ in range(QUEUES)]
        self.entered = [0] * QUEUES
        self.items = [[] for _ in range(QUEUES)]

    def one_less(self):
        self.left -= 1
        if not self.left:
            self.nobody_left.set()

async def puts(number, world):
    queue = world.queues[same_kind(number) % QUEUES]
    for step in range(3):
        await queue.put((number, step))
    await queue.put(None)
    await queue.join()
    return "put"

async def gets(number, world):
    place = same_kind(number) % QUEUES
    queue = world.queues[place]
    while (item := await queue.get()) is not None:
        world.items[place].append(item)
        await sleep(0)
        queue.task_done()
    queue.task_done()
    return "got"

async def gathers(number, world):
    doomed = asyncio.ensure_future(forever(world))
    asyncio.get_running_loop().call_soon(doomed.cancel)
    found = await asyncio.gather(
        nested(3, number), fails(number), doomed, asyncio.gather(nested(0, 1), relay(nested(1, 1))), pauses(2),
        return_exceptions=True,
    )
    return [repr(result) for result in found]

async def gathers_a_failure(number, world):
    slow = asyncio.ensure_future(nested(1, number))
    try:
        await asyncio.gather(slow, fails(number))
    except ValueError as error:
        return str(error), await slow

async def cancels_at_once(number, world):
    tasks = [asyncio.create_task(watched(forever(world))) for _ in range(2)]
    for task in tasks:
        task.cancel("at once")
    return [repr(result) for result in await asyncio.gather(*tasks, return_exceptions=True)]

async def refuses(world):
    try:
        await forever(world)
    except asyncio.CancelledError:
        return asyncio.current_task().uncancel(), await nested(1, 0)

async def cancels_tasks(number, world):
    tasks = [asyncio.create_task(awaitable) for awaitable in (refuses(world), forever(world), relay(forever(world)))]
    await nested(4, await several_sleeps())
    for task in tasks:
        task.cancel("later")
    return [repr(result) for result in await asyncio.gather(*tasks, return_exceptions=True)]

async def several_sleeps():
    for _ in range(10):
        await sleep(0)
    return 0

async def waits_for(number, world):
    found = [await asyncio.wait_for(nested(2, 0), None)]
    for awaitable in forever(world), relay_of(forever, world), world.never.wait():
        try:
            await asyncio.wait_for(awaitable, 0)
        except TimeoutError as error:
            found.append(type(error).__name__)
    outer = asyncio.create_task(asyncio.wait_for(forever(world), 3600))
    await sleep(0)
    await sleep(0)
    outer.cancel()
    found += map(repr, await asyncio.gather(outer, return_exceptions=True))
    return found

async def shields(number, world):
    inner = asyncio.create_task(several_sleeps())
    outer = asyncio.create_task(relay(asyncio.shield(inner)))
    await sleep(0)
    outer.cancel()
    found = await asyncio.gather(outer, return_exceptions=True)
    return repr(found), inner.done(), await inner

async def times_out(number, world):
    found = []
    for depth in range(3):
        try:
            async with asyncio.timeout(0) as timeout:
                await forever(world, depth)
        except TimeoutError:
            found.append(timeout.expired())
    async with asyncio.timeout(None):
        found.append(await nested(2, 1))
    return found

async def loses_a_child(number, world):
    found = None
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(forever(world))
            group.create_task(fails(number))
            await forever(world)
    except* ValueError as errors:
        found = [str(error) for error in errors.exceptions]
    return found

async def waits_for_the_first(number, world):
    tasks = [asyncio.create_task(awaitable) for awaitable in (nested(1, 5), forever(world), relay(forever(world)))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    cancelled = await asyncio.gather(*pending, return_exceptions=True)
    completed = sorted([await soon for soon in asyncio.as_completed([nested(2, 0), nested(1, 0), pauses(3)])])
    return [task.result() for task in done], len(cancelled), completed

async def shares(number, world):
    place = same_kind(number) % QUEUES
    async with world.locks[place]:
        entered = world.entered[place]
        await sleep(0)
        world.entered[place] = entered + 1
    condition = world.conditions[place]
    async with condition:
        await condition.wait_for(lambda: world.entered[place] == world.sharers)
        condition.notify_all()
    return "shared"

def tell(future, number):
    future.set_result(number)

async def awaits_futures(number, world):
    current.set(number)
    told = []
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda done: told.append((done.result(), current.get())))
    asyncio.get_running_loop().call_soon(tell, future, number)
    await future
    await sleep(0)
    return told, current.get()

async def parks(number, world):
    token = watched(Token())
    world.one_less()
    if same_kind(number) % 2:
        await relay(forever(world, 4))
    else:
        await world.never.wait()

KINDS = (
    sleeps, puts, gets, waits_for_an_event, sets_an_event, gathers, gathers_a_failure, cancels_at_once, cancels_tasks,
    waits_for, shields, times_out, loses_a_child, waits_for_the_first, shares, awaits_futures,
    abandons_async_generators, awaits_native_code, keeps_its_error, parks,
)

async def main(count):
    world = World(count)
    async with asyncio.TaskGroup() as everything:
        tasks = [everything.create_task(worker(number, world)) for number in range(count)]
        await world.nobody_left.wait()
        for number, task in enumerate(tasks):
            if KINDS[number % len(KINDS)] is parks:
                task.cancel()
    return world.results, [sorted(items) for items in world.items], world.entered
"""
)

Value = TypeVar("Value")


# Host code that guests await, and that awaits guests.


async def relay(awaitable: Awaitable[Value]) -> Value:
    return await awaitable


async def relay_of(function: Callable[..., Awaitable[Value]], *arguments: Any) -> Value:
    return await function(*arguments)


async def pauses(times: int) -> int:
    for _ in range(times):
        await anyio.sleep(0)
    return times


async def numbers(count: int) -> AsyncGenerator[int, None]:
    for number in range(count):
        await anyio.sleep(0)
        yield number


async def first(generator: AsyncGenerator[Value, None]) -> Value:
    async for value in generator:
        return value
    raise LookupError("no first value")


async def total(generator: AsyncGenerator[int, None]) -> int:
    return sum([value async for value in generator])


NATIVE = {function.__name__: function for function in (relay, relay_of, pauses, numbers, first, total)}

#: what a run makes and may not leave, the VM's and the host's own
MADE_IN_A_RUN: dict[str, type[Any]] = {
    "Frame": Frame,
    "FrameLocals": FrameLocals,
    "GuestCoroutine": GuestCoroutine,
    "CoroutineWrapper": CoroutineWrapper,
    "GuestGenerator": GuestGenerator,
    "IterableCoroutine": IterableCoroutine,
    "GuestAsyncGenerator": GuestAsyncGenerator,
    "AsyncGenASend": AsyncGenASend,
    "AsyncGenAThrow": AsyncGenAThrow,
    "AsyncFor": AsyncFor,
    "WrappedValue": WrappedValue,
    "native coroutine": types.CoroutineType,
    "native generator": types.GeneratorType,
    "native async generator": types.AsyncGeneratorType,
    "traceback": types.TracebackType,
}

#: trio tells of every async generator that is abandoned, which is what some workers do on purpose
ABANDONED = r"Async generator .* was garbage collected before it had been exhausted"


@attrs.define
class Run:
    """One run of a program, natively or in the VM, and what is left of it."""

    #: what the program's ``main`` returned
    result: Any = None
    #: the number of each worker that ended, in that order
    log: list[int] = attrs.field(factory=list)
    #: how often what has a clean-up was begun, and how often the clean-up ran
    begun: dict[str, int] = attrs.field(factory=dict)
    ended: dict[str, int] = attrs.field(factory=dict)
    #: what trio says of abandoned async generators; every other warning is an error
    abandoned: list[str] = attrs.field(factory=list)
    #: references to all the tokens, coroutines and generators that the program had watched
    watched: list[weakref.ref[Any]] = attrs.field(factory=list)
    unraisable: list[str] = attrs.field(factory=list)
    objects_left: dict[str, int] = attrs.field(factory=dict)
    tasks_left: list[str] = attrs.field(factory=list)

    def watch(self, thing: Value) -> Value:
        self.watched.append(weakref.ref(thing))
        return thing

    @property
    def watched_left(self) -> list[str]:
        return [type(thing).__name__ for reference in self.watched if (thing := reference()) is not None]


async def run_program(execute: Callable[[dict[str, Any]], object]) -> Run:
    """*execute* defines a program's names; run its ``main``, and look at what is left."""
    run = Run()
    namespace: dict[str, Any] = {"__name__": "program", "watched": run.watch, "log": run.log, **NATIVE}
    gc.collect()
    objects_before, tasks_before = _objects(), _other_tasks({})
    hook = sys.unraisablehook
    sys.unraisablehook = lambda raised: run.unraisable.append(f"{raised.exc_value!r} {raised.err_msg}")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.filterwarnings("always", ABANDONED, ResourceWarning)
            # Not record=True: it would keep the generators.
            warnings.showwarning = lambda message, *_: run.abandoned.append(str(message))
            execute(namespace)
            run.result = await namespace["main"](COUNT)
            gc.collect()
            for _ in range(1000):  # the loop closes async generators that were abandoned, and forgets what it just did
                await anyio.sleep(0)
                if namespace["begun"] == namespace["ended"] and not _other_tasks(tasks_before):
                    break
    finally:
        sys.unraisablehook = hook
    run.begun, run.ended = namespace["begun"], namespace["ended"]
    gc.collect()
    run.objects_left = dict(_objects() - objects_before)
    run.tasks_left = list(_other_tasks(tasks_before).values())
    return run


def _other_tasks(tasks: Container[int]) -> dict[int, str]:
    """The tasks that are not done yet, but for these."""
    return {task.id: str(task) for task in anyio.get_running_tasks() if task.id not in tasks}


def _objects() -> Counter[str]:
    """How many objects there are of each type that a run makes; by their real types, not by ``__class__``.

    Without frames that wait for another call (`asyncvm.frame.recycle`): they hold nothing.
    """
    found = gc.get_objects()
    counted = Counter(map(type, found))
    counted[Frame] -= sum(1 for thing in found if type(thing) is Frame and getattr(thing, "code", None) is None)
    return Counter({name: counted[kind] for name, kind in MADE_IN_A_RUN.items()})


async def check_program(source: str, in_order: bool) -> tuple[Run, Run]:
    """Run a program natively and in the VM, check both runs and that they did the same; return both.

    :param in_order: whether the loop executes tasks in a fixed order, so that the same workers are cancelled at the
        same places; trio takes them as it pleases
    """
    vm = asyncvm.VM()
    code = compile(source, "<program>", "exec", dont_inherit=True)
    native = await run_program(lambda namespace: exec(code, namespace))
    guest = await run_program(lambda namespace: vm.run(code, namespace))
    for run in native, guest:
        assert sorted(run.log) == list(range(COUNT)), "every worker ends once"
        assert run.begun == run.ended
        assert not run.watched_left
        assert not run.objects_left
        assert not run.tasks_left
        assert not run.unraisable
    assert guest.result == native.result
    assert set(guest.abandoned) == set(native.abandoned)
    if in_order:
        assert guest.ended == native.ended
        assert len(guest.watched) == len(native.watched)
    assert vm.machine.state.frame is None
    return native, guest


def check_result(result: Any) -> None:
    """Every worker gave a result; nothing that was sent was lost, and nobody was where somebody else was."""
    results, items, entered = result
    assert set(results) == set(range(COUNT))
    assert sum(map(len, items)) == 3 * COUNT // 20
    assert sum(entered) == COUNT // 20


@pytest.mark.anyio
async def test_ten_thousand_guests_leave_nothing_behind(anyio_backend_name: str) -> None:
    native, _ = await check_program(ANYIO_PROGRAM, in_order=anyio_backend_name == "asyncio")
    assert bool(native.abandoned) == (anyio_backend_name == "trio")
    check_result(native.result)


@pytest.mark.asyncio
async def test_ten_thousand_guests_with_what_asyncio_has() -> None:
    problems: list[str] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: problems.append(f"{context}"))
    native, guest = await check_program(ASYNCIO_PROGRAM, in_order=True)
    check_result(native.result)
    assert guest.log == native.log
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert not native.abandoned
    assert not problems
