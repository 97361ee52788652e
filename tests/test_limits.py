"""Limits: nonsense is refused; instructions are counted exactly, for all that a guest starts."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from typing import Any

import anyio
import pytest

import asyncvm
from asyncvm import InstructionLimit, LimitExceeded, Limits, TimeLimit

#: a guest may be ended between making a coroutine and awaiting it
pytestmark = pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")

# What Limits takes.

NAMES = ("instructions", "seconds", "recursion", "result_bytes", "grace")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", [True, False, "10", b"10", [10], 1j, object(), int])
def test_what_is_no_number_is_refused(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=rf"^Limits\({name}=.*\): must be (int|int or float)(, or None)?$"):
        Limits(**{name: value})


@pytest.mark.parametrize("name", [name for name in NAMES if name != "seconds"])
@pytest.mark.parametrize("value", [1.0, 10.5, float("nan"), float("inf")])
def test_a_float_is_refused_where_things_are_counted(name: str, value: float) -> None:
    with pytest.raises(TypeError, match=rf"^Limits\({name}={value!r}\): must be int"):
        Limits(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [0, -5])
@pytest.mark.parametrize("name", ["instructions", "recursion", "result_bytes"])
def test_a_limit_below_one_is_refused(name: str, value: int) -> None:
    with pytest.raises(ValueError, match=rf"^Limits\({name}={value}\): must be at least 1$"):
        Limits(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [0, 0.0, -1, -0.5, float("-inf"), float("nan")])
def test_no_time_at_all_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match=rf"^Limits\(seconds={value!r}\): must be more than 0$"):
        Limits(seconds=value)


def test_a_negative_grace_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^Limits\(grace=-1\): must be at least 0$"):
        Limits(grace=-1)


def test_there_is_always_a_grace() -> None:
    with pytest.raises(TypeError, match=r"^Limits\(grace=None\): must be int$"):
        Limits(grace=None)  # type: ignore[arg-type]


def test_limits_are_given_by_name_and_do_not_change() -> None:
    with pytest.raises(TypeError):
        Limits(100)  # type: ignore[misc]
    limits = Limits(instructions=5, seconds=0.5, recursion=7, result_bytes=9, grace=0)
    with pytest.raises(AttributeError):
        limits.instructions = 6  # type: ignore[misc]
    assert limits == Limits(instructions=5, seconds=0.5, recursion=7, result_bytes=9, grace=0)
    assert Limits(seconds=3).seconds == 3 and Limits(instructions=None).instructions is None


@pytest.mark.parametrize("limits", [5, {"instructions": 5}, "5"])
def test_a_vm_takes_nothing_else_for_limits(limits: Any) -> None:
    with pytest.raises(TypeError, match=r"^limits must be a Limits, not (int|dict|str)$"):
        asyncvm.VM(limits=limits)
    with pytest.raises(TypeError, match=r"^limits must be a Limits, not (int|dict|str)$"):
        asyncvm.VM().run("1", limits=limits)
    with pytest.raises(TypeError, match=r"^limits must be a Limits, not (int|dict|str)$"):
        asyncvm.VM().run_async("1", limits=limits)


@pytest.mark.parametrize(
    ("value", "error"), [(0, ValueError), (-1, ValueError), (float("nan"), ValueError), ("1", TypeError),
                         (True, TypeError)]
)  # fmt: skip
def test_a_slice_of_no_time_is_refused(value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"^VM\(slice=.*\): must be "):
        asyncvm.VM(slice=value)


# Instructions are counted exactly.

PROGRAMS = {
    "calls": "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nassert f(9) == 34",
    "loops": "for i in range(300):\n    x = [j for j in range(3)]",
    "generators": """
def numbers(n):
    try:
        yield from (i * i for i in range(n))
    finally:
        x = 1
list(numbers(20)), sum(numbers(20)), [*zip(numbers(3), numbers(4))]
g = numbers(5)
next(g)
del g
""",
    "exceptions": """
for i in range(20):
    try:
        try:
            {}[i]
        finally:
            y = 1
    except KeyError as error:
        x = error
""",
    "code called by host functions": """
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __hash__(self): return self.n
    def __eq__(self, other): return self.n == other.n
sorted([C(i * 7 % 11) for i in range(11)]), {C(i) for i in range(5)}, max(range(9), key=lambda n: -n)
""",
    "__del__": """
class C:
    def __del__(self):
        for i in range(10): pass
for i in range(5): C()
def f(): c = C()
f()
""",
    "weak references' callbacks": """
import weakref
class C: pass
def gone(reference):
    for i in range(10): pass
c = C()
reference = weakref.ref(c, gone)
other = weakref.finalize(c, gone, 1)
del c
""",
    "exec, eval and classes": """
exec("for i in range(10): pass")
eval("[i for i in range(5)]")
class Meta(type):
    def __new__(cls, name, bases, namespace):
        for i in range(5): pass
        return super().__new__(cls, name, bases, namespace)
class C(metaclass=Meta):
    x = [i for i in range(3)]
""",
    "threads": """
import threading
def work(n):
    for i in range(n): pass
threads = [threading.Thread(target=work, args=(50 * n,)) for n in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
""",
    "threads that the host's library starts": """
import threading, concurrent.futures
def work(n):
    for i in range(n): pass
timer = threading.Timer(0, work, (60,))
timer.start()
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    for future in [pool.submit(work, 30) for _ in range(3)]: future.result()
timer.join()
""",
    "asyncio": """
import asyncio
async def child(n):
    for i in range(n):
        await asyncio.sleep(0)
    return n
async def numbers():
    for i in range(3):
        await asyncio.sleep(0)
        yield i
def work(n):
    for i in range(n): pass
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(work, 20)
    tasks = [asyncio.create_task(child(n)) for n in range(5)]
    tasks[0].add_done_callback(lambda task: work(10))
    assert await asyncio.gather(*tasks) == [0, 1, 2, 3, 4]
    async with asyncio.TaskGroup() as group:
        group.create_task(child(3))
    await asyncio.wait_for(child(2), 100)
    await asyncio.to_thread(work, 40)
    await loop.run_in_executor(None, work, 40)
    called = loop.create_future()
    loop.call_later(0.001, work, 30)
    loop.call_later(0.001, called.set_result, None)
    await called
    return [i async for i in numbers()]
assert asyncio.run(main()) == [0, 1, 2]
""",
    "trio": """
import trio
async def child(n):
    for i in range(n):
        await trio.sleep(0)
def work(n):
    for i in range(n): pass
async def main():
    async with trio.open_nursery() as nursery:
        for n in range(5):
            nursery.start_soon(child, n)
        await trio.to_thread.run_sync(work, 40)
    token = trio.lowlevel.current_trio_token()
    called = trio.Event()
    token.run_sync_soon(work, 10)
    token.run_sync_soon(called.set)
    await called.wait()
trio.run(main)
""",
}


def _count(source: str) -> int:
    vm = asyncvm.VM()
    vm.run(source, {})
    return vm.instructions


def _run_in_vm(source: str, limit: int) -> asyncvm.VM:
    vm = asyncvm.VM(limits=Limits(instructions=limit))
    vm.run(source, {})
    return vm


def _run_in_call(source: str, limit: int) -> asyncvm.VM:
    vm = asyncvm.VM()
    vm.run(source, {}, limits=Limits(instructions=limit))
    return vm


def _run_with_both(source: str, limit: int) -> asyncvm.VM:
    vm = asyncvm.VM(limits=Limits(instructions=limit))
    vm.run(source, {}, limits=Limits(instructions=limit))
    return vm


@pytest.mark.parametrize("run", [_run_in_vm, _run_in_call, _run_with_both])
@pytest.mark.parametrize("source", PROGRAMS.values(), ids=PROGRAMS.keys())
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_limit_of_what_is_needed_passes_and_one_less_does_not(
    run: Callable[[str, int], asyncvm.VM], source: str
) -> None:
    needed = _count(source)
    assert [_count(source) for _ in range(3)] == [needed] * 3
    assert run(source, needed).instructions == needed
    with pytest.raises(InstructionLimit, match=f" may execute {needed - 1} instructions, and has"):
        run(source, needed - 1)
    gc.collect()


def test_an_endless_loop_ends_after_exactly_the_limit() -> None:
    vm = asyncvm.VM(limits=Limits(instructions=1000))
    with pytest.raises(InstructionLimit, match=r"^<guest \d+> may execute 1000 instructions, and has$|^the VM may"):
        vm.run("while True: pass")
    assert vm.instructions == 1000


def test_the_limit_of_a_vm_is_for_all_its_guests_together() -> None:
    vm = asyncvm.VM(limits=Limits(instructions=100))
    vm.run("x = 1")
    used = vm.instructions
    with pytest.raises(InstructionLimit, match="the VM may execute 100 instructions, and has"):
        vm.run("while True: pass")
    assert used < 100 == vm.instructions
    with pytest.raises(InstructionLimit):  # nor may another begin
        vm.run("x = 2")
    assert vm.instructions == 100 and vm.globals["x"] == 1


def test_the_limit_of_a_call_is_for_that_call() -> None:
    vm = asyncvm.VM(limits=Limits(instructions=10_000))
    for _ in range(3):
        with pytest.raises(InstructionLimit, match=r"<guest \d+> may execute 100 instructions"):
            vm.run("while True: pass", limits=Limits(instructions=100))
    assert vm.instructions == 300
    assert vm.run("1 + 1") == 2
    with pytest.raises(InstructionLimit, match="the VM may execute 10000 instructions"):
        vm.run("while True: pass", limits=Limits(instructions=1_000_000))
    assert vm.instructions == 10_000


def test_what_a_call_may_use_is_named_by_its_name() -> None:
    with pytest.raises(InstructionLimit, match=r"^the second may execute 50 instructions, and has$"):
        asyncvm.VM().run("while True: pass", limits=Limits(instructions=50), name="the second")


def test_the_host_calls_guest_functions_within_the_vms_limit() -> None:
    vm = asyncvm.VM(limits=Limits(instructions=1000))
    vm.run("def f():\n    for i in range(10): pass\ndef forever():\n    while True: pass")
    before = vm.instructions
    vm.globals["f"]()
    once = vm.instructions - before
    vm.globals["f"]()
    assert vm.instructions - before == 2 * once > 20
    with pytest.raises(InstructionLimit):
        vm.globals["forever"]()
    assert vm.instructions == 1000
    with pytest.raises(InstructionLimit):
        vm.globals["f"]()
    assert vm.instructions == 1000


def test_the_host_calls_functions_of_a_limited_call_outside_its_limit() -> None:
    """The call has ended; the host's own calls are not charged to it."""
    vm = asyncvm.VM()
    vm.run("def f():\n    for i in range(1000): pass\n    return 'done'", limits=Limits(instructions=100, seconds=1000))
    assert vm.globals["f"]() == "done"


NESTED = """
def inner():
    for i in range(20): pass
vm.run(inner_source, {}, limits=inner_limits)
inner()
"""


def _run_nested(outer: int | None, inner: int | None, of_vm: int | None = None) -> asyncvm.VM:
    vm = asyncvm.VM(limits=Limits(instructions=of_vm, grace=0))
    names = {
        "vm": vm,
        "inner_source": "for i in range(30): pass",
        "inner_limits": None if inner is None else Limits(instructions=inner, grace=0),
    }
    vm.run(NESTED, names, limits=None if outer is None else Limits(instructions=outer, grace=0))
    return vm


def test_a_guest_that_calls_the_vm_is_charged_for_it() -> None:
    total = _run_nested(None, None).instructions
    inside = _count("for i in range(30): pass")
    assert _run_nested(total, inside).instructions == total
    assert _run_nested(total, None, total).instructions == total
    with pytest.raises(InstructionLimit, match=rf"<guest \d+> may execute {inside - 1} instructions"):
        _run_nested(total, inside - 1)
    with pytest.raises(InstructionLimit, match=rf"<guest \d+> may execute {total - 1} instructions"):
        _run_nested(total - 1, inside)
    with pytest.raises(InstructionLimit, match=r"<guest \d+> may execute 50 instructions"):
        _run_nested(50, 1000)  # within the inner call, whose own limit is larger
    with pytest.raises(InstructionLimit, match=f"the VM may execute {total - 1} instructions"):
        _run_nested(total, inside, total - 1)


def test_a_guest_outlasts_its_limit_by_no_calls_of_the_vm() -> None:
    vm = asyncvm.VM()
    source = """
def again(n):
    while True:
        try:
            vm.run("try:\\n  again(n + 1)\\nfinally:\\n  while True: pass", {"again": again, "n": n, "vm": vm})
        except BaseException:
            pass
again(0)
"""
    with pytest.raises(InstructionLimit):
        vm.run(source, {"vm": vm}, limits=Limits(instructions=3000, grace=200, recursion=200))
    assert vm.instructions <= 3200


def test_a_guest_in_a_guest_has_no_more_time_than_the_outer_one() -> None:
    vm = asyncvm.VM()
    began = time.monotonic()
    with pytest.raises(TimeLimit, match=r"^<guest \d+> may take 0.1 seconds, and has"):
        vm.run("vm.run('while True: pass', limits=limits)", {"vm": vm, "limits": Limits(seconds=1000)},
               limits=Limits(seconds=0.1))  # fmt: skip
    assert time.monotonic() - began < 50


def test_threads_reach_the_last_instruction_of_their_limit_together() -> None:
    """One holds instructions that it does not need, and waits, while the other needs every one that there is."""
    source = """
import threading
def waits():
    begun.set()
    finish.wait()
def works():
    for i in range(3000): pass
begun, finish = threading.Event(), threading.Event()
waiting = threading.Thread(target=waits)
waiting.start()
begun.wait()
working = threading.Thread(target=works)
working.start()
working.join()
finish.set()
waiting.join()
"""
    needed = _count(source)
    for _ in range(5):
        assert _run_in_call(source, needed).instructions == needed


def test_a_thread_of_a_guest_that_starts_it_by_hand_is_charged_to_the_guest() -> None:
    vm = asyncvm.VM()
    ended = threading.Event()

    class Tell:
        def __del__(self) -> None:
            ended.set()

    source = """
import _thread
def forever(tell):
    while True: pass
_thread.start_new_thread(forever, (tell(),))
"""
    before = threading.active_count()
    limits = Limits(instructions=5000)
    hook = threading.excepthook
    import sys

    unraisable, sys.unraisablehook = sys.unraisablehook, lambda error: None  # what is told would keep the frame
    try:
        vm.run(source, {"tell": Tell}, limits=limits)
    except InstructionLimit:
        pass  # if the thread was quicker
    finally:
        assert ended.wait(60)
        sys.unraisablehook = unraisable
    assert threading.active_count() == before and threading.excepthook is hook
    assert vm.instructions <= limits.instructions + limits.grace


# What a guest makes of it.


def test_who_waits_gets_the_limit_whatever_the_guest_makes_of_it() -> None:
    limits = Limits(instructions=200)
    endings = {
        "pass": type(None),
        "raise ValueError('mine')": ValueError,
        "raise SystemExit(0)": SystemExit,
        "raise KeyboardInterrupt": KeyboardInterrupt,
    }
    for ending, kind in endings.items():
        source = f"try:\n    while True: pass\nexcept BaseException as error:\n    {ending}"
        with pytest.raises(InstructionLimit, match=r"may execute 200 instructions, and has$") as caught:
            asyncvm.VM().run(source, limits=limits)
        assert type(caught.value.__cause__) is kind


def test_the_limit_rises_where_the_guest_is() -> None:
    vm = asyncvm.VM()
    with pytest.raises(InstructionLimit) as caught:
        vm.run("def f():\n    x = 0\n    while True:\n        x += 1\nf()", limits=Limits(instructions=999))
    entries = []
    traceback = caught.value.__traceback__
    while traceback is not None:
        entries.append((traceback.tb_frame.f_code.co_name, traceback.tb_lineno))
        traceback = traceback.tb_next
    assert entries[-2] == ("<module>", 5) and entries[-1][0] == "f" and entries[-1][1] in (3, 4)


CLEANUP = """
def cleanup():
    try:
        while True: pass
    finally:
        for i in range(n): log.append(i)
cleanup()
"""


def test_clean_up_is_done_within_the_grace() -> None:
    log: list[int] = []
    vm = asyncvm.VM()
    with pytest.raises(InstructionLimit):
        vm.run(CLEANUP, {"log": log, "n": 100}, limits=Limits(instructions=500))
    assert log == list(range(100))
    used = vm.instructions
    assert 600 < used < 10_500
    for grace, done in ((used - 500, True), (used - 501, False), (100, False), (0, False)):
        log.clear()
        vm = asyncvm.VM()
        with pytest.raises(InstructionLimit) as caught:
            vm.run(CLEANUP, {"log": log, "n": 100}, limits=Limits(instructions=500, grace=grace))
        assert (log == list(range(100))) is done or grace == used - 501
        assert vm.instructions == (used if done else 500 + grace)
        assert ("clean-up took more than" in str(caught.value)) is (not done and grace > 0)


def test_a_clean_up_that_the_limit_finds_is_ended_first() -> None:
    """It may take as many instructions as the grace, in all."""
    source = """
try:
    log.clear()
finally:
    for i in range(100): log.append(i)
log.append("after")
try:
    while True: pass
finally:
    log.append("cleaned up")
"""
    for limit in range(20, 120, 7):
        log: list[Any] = []
        with pytest.raises(InstructionLimit):
            asyncvm.VM().run(source, {"log": log}, limits=Limits(instructions=limit))
        assert log == list(range(100))
    log.clear()
    vm = asyncvm.VM()
    with pytest.raises(InstructionLimit):
        vm.run(source, {"log": log}, limits=Limits(instructions=100, grace=50))
    assert vm.instructions == 150 and 0 < len(log) < 100


@pytest.mark.anyio
async def test_the_limit_ends_a_guest_on_an_event_loop() -> None:
    vm = asyncvm.VM()
    log: list[str] = []
    source = """
import anyio
async def worker(n):
    try:
        while True: await anyio.sleep(0)
    finally:
        log.append(f"worker {n}")
try:
    async with anyio.create_task_group() as tg:
        for n in range(3): tg.start_soon(worker, n)
        await anyio.sleep_forever()
finally:
    log.append("main")
"""
    with pytest.raises(InstructionLimit) as caught:
        await vm.run_async(source, {"log": log}, limits=Limits(instructions=2000))
    assert isinstance(caught.value.__cause__, BaseExceptionGroup)
    assert sorted(log[:3]) == ["worker 0", "worker 1", "worker 2"] and log[3:] == ["main"]
    assert 2000 < vm.instructions < 3000
    assert vm.guests == []


# Time.


@pytest.mark.parametrize("limits", [(Limits(seconds=0.05), None), (None, Limits(seconds=0.05))])
@pytest.mark.parametrize(
    "source",
    [
        "while True: pass",
        "def f():\n    yield from iter(int, 1)\nfor x in f(): pass",
        "def key(x):\n    while True: pass\nsorted([1, 2], key=key)",
        "import time\nwhile True: time.sleep(0.001)",
        "try:\n    while True: pass\nexcept BaseException:\n    while True: pass",
    ],
)
def test_time_ends_a_guest_that_no_event_loop_runs(source: str, limits: tuple[Limits | None, Limits | None]) -> None:
    vm = asyncvm.VM(limits=limits[0])
    began = time.monotonic()
    with pytest.raises(TimeLimit, match=r"^<guest \d+> may take 0.05 seconds, and has"):
        vm.run(source, limits=limits[1])
    assert time.monotonic() - began >= 0.05
    assert vm.guests == []


ON_A_LOOP = {
    "computing": "while True: pass",
    "waiting": "import anyio\nawait anyio.sleep_forever()",
    "waiting for what never comes, and for something else": """
import anyio
try:
    await anyio.sleep_forever()
finally:
    with anyio.CancelScope(shield=True):
        await anyio.sleep(0.001)
    log.append("cleaned up")
""",
    "waiting again and again": "import anyio\nwhile True: await anyio.sleep(0.001)",
    "waiting in spite of all": """
import anyio
while True:
    try:
        await anyio.sleep_forever()
    except BaseException:
        pass
""",
    "having its tasks compute": """
import anyio
async def forever():
    while True: pass
async with anyio.create_task_group() as tg:
    tg.start_soon(forever)
""",
    "having its tasks wait": """
import anyio
async with anyio.create_task_group() as tg:
    for _ in range(3): tg.start_soon(anyio.sleep_forever)
""",
    "having its threads compute": """
import anyio.to_thread
def forever():
    while True: pass
await anyio.to_thread.run_sync(forever)
""",
}


@pytest.mark.anyio
@pytest.mark.parametrize("slice", [None, 0.005])
@pytest.mark.parametrize("source", ON_A_LOOP.values(), ids=ON_A_LOOP.keys())
async def test_time_ends_a_guest_on_an_event_loop(source: str, slice: float | None) -> None:
    for limits in ((Limits(seconds=0.05), None), (None, Limits(seconds=0.05))):
        vm = asyncvm.VM(limits=limits[0], slice=slice)
        log: list[str] = []
        began = anyio.current_time()
        with pytest.raises(TimeLimit, match=r"may take 0.05 seconds, and has"):
            await vm.run_async(source, {"log": log}, limits=limits[1])
        assert anyio.current_time() - began >= 0.04  # uvloop's clock is that of its last pass
        assert log == (["cleaned up"] if "cleaned up" in source else [])
        assert vm.guests == []


@pytest.mark.anyio
async def test_time_ends_what_the_host_runs_by_itself() -> None:
    """Guest coroutines that the host awaits or makes tasks of, async generators that it drives, functions it calls."""
    vm = asyncvm.VM(limits=Limits(seconds=0.05))
    vm.run("""
import anyio
async def waits(): await anyio.sleep_forever()
async def computes():
    while True: pass
async def numbers():
    yield 1
    while True: pass
def function():
    while True: pass
""")
    for name in ("waits", "computes"):
        with pytest.raises(TimeLimit, match=rf"^{name} may take 0.05 seconds, and has"):
            await vm.globals[name]()
        with pytest.raises(BaseExceptionGroup) as caught:
            async with anyio.create_task_group() as tg:
                tg.start_soon(vm.globals[name])
        assert [type(error) for error in caught.value.exceptions] == [TimeLimit]
    with pytest.raises(TimeLimit):
        async for _ in vm.globals["numbers"]():
            pass
    with pytest.raises(TimeLimit, match=r"^function may take"):
        vm.globals["function"]()
    assert vm.guests == []


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_time_ends_tasks_that_a_guest_leaves_behind(anyio_backend: str) -> None:
    import asyncio

    vm = asyncvm.VM()
    names: dict[str, Any] = {}
    source = """
import asyncio
async def waits(): await asyncio.sleep(1000)
async def again():
    while True: await asyncio.sleep(0.001)
async def stubborn():
    while True:
        try: await asyncio.sleep(1000)
        except BaseException: pass
tasks = [asyncio.create_task(f()) for f in (waits, again, again, stubborn)]
await asyncio.sleep(0)
"""
    await vm.run_async(source, names, limits=Limits(seconds=1))
    tasks = names["tasks"]
    assert not any(task.done() for task in tasks)
    await asyncio.wait(tasks)
    assert [type(task.exception()) for task in tasks] == [TimeLimit] * 4


async def _on_mock_clock(source: str, seconds: float) -> float:
    import trio

    began = trio.current_time()
    with pytest.raises(TimeLimit):
        await asyncvm.VM().run_async(source, {}, limits=Limits(seconds=seconds))
    return trio.current_time() - began


def test_time_is_that_of_the_event_loops_clock() -> None:
    import trio
    import trio.testing

    source = "import trio\nfor i in range(1000): await trio.sleep(10)"
    began = time.monotonic()
    clock = trio.testing.MockClock(autojump_threshold=0)
    assert trio.run(_on_mock_clock, source, 3600, clock=clock) == 3600
    assert time.monotonic() - began < 600
    # A clock that runs a thousand times as fast as others ends a guest that computes, too.
    assert trio.run(_on_mock_clock, "while True: pass", 60, clock=trio.testing.MockClock(rate=1000)) >= 60


def test_a_clock_that_stands_still_ends_nothing() -> None:
    import trio
    import trio.testing

    source = "for i in range(200000): pass\n'done'"
    clock = trio.testing.MockClock()
    result = trio.run(lambda: asyncvm.VM().run_async(source, limits=Limits(seconds=0.000_001)), clock=clock)
    assert result == "done"


def test_passing_a_limit_is_no_exception_that_guests_handle_by_accident() -> None:
    assert issubclass(InstructionLimit, LimitExceeded) and issubclass(TimeLimit, LimitExceeded)
    assert issubclass(LimitExceeded, BaseException) and not issubclass(LimitExceeded, Exception)
    log: list[str] = []
    with pytest.raises(InstructionLimit):
        asyncvm.VM().run(
            "try:\n    while True: pass\nexcept Exception:\n    log.append('handled')",
            {"log": log},
            limits=Limits(instructions=300),
        )
    assert log == []


def test_recursion_is_limited_per_vm_and_per_call() -> None:
    source = "def f(n): return n and f(n - 1)\nf(60)"
    for vm, limits in (
        (asyncvm.VM(limits=Limits(recursion=50)), None),
        (asyncvm.VM(), Limits(recursion=50)),
        (asyncvm.VM(limits=Limits(recursion=50)), Limits(recursion=500)),
    ):
        with pytest.raises(RecursionError, match=r"^maximum recursion depth exceeded$"):
            vm.run(source, limits=limits)
    assert asyncvm.VM(limits=Limits(recursion=70)).run(source, limits=Limits(recursion=65)) == 0
