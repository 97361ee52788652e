"""The public interface: VM, run, run_async, what they return, keep and raise."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import traceback
from typing import Any

import anyio
import pytest

import asyncvm


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("1 + 1", 2),
        ("x = 5\nx * 2", 10),
        ("x = 5", None),
        ("", None),
        ("'only a docstring'", "only a docstring"),
        ("if True:\n    5", None),
        ("def f():\n    return 3\nf()", 3),
        ("[i for i in range(3)]", [0, 1, 2]),
        ("for i in range(3):\n    i\ni", 2),
        (b"# -*- coding: latin-1 -*-\n'\xe9'", "é"),
        ("from __future__ import annotations\nlambda: 0\n1 if 0 else 2", 2),
    ],
)
def test_run_gives_the_value_of_the_last_expression_statement(source: str | bytes, value: object) -> None:
    vm = asyncvm.VM()
    assert vm.run(source) == value
    assert vm.run(source, {}) == value


def test_a_docstring_stays_one() -> None:
    vm = asyncvm.VM()
    vm.run("'documentation'")
    assert vm.globals["__doc__"] == "documentation"


def test_run_of_a_code_object_gives_its_own_result() -> None:
    vm = asyncvm.VM()
    assert vm.run(compile("1 + 1", "<eval>", "eval")) == 2
    assert vm.run(compile("1 + 1", "<exec>", "exec")) is None


def test_names_persist_between_calls() -> None:
    vm = asyncvm.VM()
    vm.run("x = 1\ndef f(): return x")
    assert vm.run("x += 1\nf()") == 2
    assert vm.globals["x"] == 2


def test_given_globals_are_used_and_hold_the_names() -> None:
    vm = asyncvm.VM()
    namespace: dict[str, Any] = {"y": 20}
    assert vm.run("z = y + 1\nz", namespace) == 21
    assert namespace["z"] == 21
    assert "z" not in vm.globals
    assert set(namespace) == {"y", "z", "__builtins__"}


def test_restricted_builtins_are_respected() -> None:
    vm = asyncvm.VM()
    with pytest.raises(NameError, match="name 'open' is not defined"):
        vm.run("open", {"__builtins__": {"len": len}})
    assert vm.run("def f(): return len('abc')\nf()", {"__builtins__": {"len": len}}) == 3


def test_a_syntax_error_is_the_one_that_compile_gives() -> None:
    vm = asyncvm.VM()
    with pytest.raises(SyntaxError) as native:
        compile("x = = 1", "<source>", "exec")
    with pytest.raises(SyntaxError) as guest:
        vm.run("x = = 1")
    assert guest.value.msg == native.value.msg
    assert guest.value.lineno == native.value.lineno
    assert guest.value.text == native.value.text
    with pytest.raises(SyntaxError, match="outside"):
        vm.run("await x")


@pytest.mark.parametrize("code", [5, None, ["x"], object()])
def test_code_of_another_type_is_refused_by_name(code: Any) -> None:
    vm = asyncvm.VM()
    for run in (vm.run, vm.run_async):
        with pytest.raises(TypeError, match=f"not {type(code).__name__}$"):
            run(code)


def test_globals_of_another_type_are_refused_by_name() -> None:
    with pytest.raises(TypeError, match="globals must be a dict, not list"):
        asyncvm.VM().run("1", [])  # type: ignore[arg-type]


def test_exceptions_reach_the_host_as_themselves_with_the_guests_lines() -> None:
    class Special(Exception):
        pass

    vm = asyncvm.VM()
    vm.globals["error"] = error = Special("from the host")
    with pytest.raises(Special) as caught:
        vm.run("def f():\n    raise error\n\nf()")
    assert caught.value is error
    text = "".join(traceback.format_exception(error))
    assert "\n    f()\n" in text
    assert "\n    raise error\n" in text
    assert "asyncvm/" not in text


def test_the_lines_of_a_guest_are_forgotten_with_its_code() -> None:
    import gc
    import linecache

    before = len([name for name in linecache.cache if name.startswith("<guest ")])
    vm = asyncvm.VM()
    for i in range(50):
        vm.run(f"x = {i}")
    gc.collect()
    assert len([name for name in linecache.cache if name.startswith("<guest ")]) <= before + 1


def test_counts_are_the_same_from_run_to_run() -> None:
    source = "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nf(10)"
    counts = set()
    for _ in range(5):
        vm = asyncvm.VM()
        assert vm.run(source) == 55
        counts.add((vm.instructions, vm.frames))
    assert len(counts) == 1
    assert counts.pop()[1] == 178  # the module and 177 calls


def test_one_vm_serves_many_threads() -> None:
    vm = asyncvm.VM()
    source = "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nresult = f(12)"
    single = asyncvm.VM()
    single.run(source)
    namespaces: list[dict[str, Any]] = [{} for _ in range(16)]
    threads = [threading.Thread(target=vm.run, args=(source, namespace)) for namespace in namespaces]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [namespace["result"] for namespace in namespaces] == [144] * 16
    assert vm.instructions == 16 * single.instructions


# On event loops.


@pytest.mark.anyio
async def test_run_async_allows_await_at_top_level() -> None:
    vm = asyncvm.VM()
    assert await vm.run_async("import anyio\nawait anyio.sleep(0)\n'done'") == "done"
    assert await vm.run_async("x = 1\nx + 1") == 2
    assert await vm.run_async("[y async for y in source()]", {"source": _numbers}) == [0, 1, 2]
    assert vm.globals["x"] == 1


async def _numbers() -> Any:
    for i in range(3):
        await anyio.sleep(0)
        yield i


@pytest.mark.anyio
async def test_guests_share_a_task_group_with_the_host() -> None:
    vm = asyncvm.VM()
    log: list[str] = []
    first, second = anyio.Event(), anyio.Event()
    vm.globals.update(log=log, first=first, second=second)
    async with anyio.create_task_group() as tg:
        tg.start_soon(
            vm.run_async, "log.append('guest waits')\nawait first.wait()\nlog.append('guest on')\nsecond.set()"
        )
        await anyio.wait_all_tasks_blocked()
        log.append("host")
        first.set()
        await second.wait()
    assert log == ["guest waits", "host", "guest on"]


@pytest.mark.anyio
async def test_guest_functions_are_used_as_any_other() -> None:
    vm = asyncvm.VM()
    vm.run(
        """
import anyio
results = []
def negative(x): return -x
async def work(n, step=1):
    await anyio.sleep(0)
    results.append(n * step)
    return n
async def count(n):
    for i in range(n):
        yield i
class Service:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *exc):
        results.append("closed")
"""
    )
    guest = vm.globals
    assert sorted([1, 3, 2], key=guest["negative"]) == [3, 2, 1]
    assert await guest["work"](5, step=2) == 5
    async with anyio.create_task_group() as tg:
        tg.start_soon(guest["work"], 7)
        tg.start_soon(guest["work"], 8, 2)
    assert [i async for i in guest["count"](3)] == [0, 1, 2]
    async with guest["Service"]():
        pass
    assert guest["results"][0] == 10
    assert sorted(guest["results"][1:3]) == [7, 16]
    assert guest["results"][3] == "closed"


@pytest.mark.asyncio
async def test_guest_coroutines_become_asyncio_tasks() -> None:
    vm = asyncvm.VM()
    vm.run("import asyncio\nasync def work(n):\n    await asyncio.sleep(0)\n    return n * 2")
    task = asyncio.create_task(vm.globals["work"](4))
    assert await task == 8
    assert await asyncio.gather(*(vm.globals["work"](i) for i in range(3))) == [0, 2, 4]
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await vm.run_async("import asyncio\nawait asyncio.Event().wait()")


@pytest.mark.anyio
async def test_cancellation_reaches_a_waiting_guest() -> None:
    vm = asyncvm.VM()
    vm.globals["log"] = log = []
    source = """
import anyio
try:
    await anyio.sleep_forever()
except BaseException as error:
    log.append(type(error).__name__)
    raise
finally:
    log.append('finally')
"""
    async with anyio.create_task_group() as tg:
        tg.start_soon(vm.run_async, source)
        await anyio.wait_all_tasks_blocked()
        tg.cancel_scope.cancel()
    assert [name.replace("CancelledError", "Cancelled") for name in log] == ["Cancelled", "finally"]


@pytest.mark.anyio
async def test_exceptions_of_async_guests_carry_their_lines() -> None:
    vm = asyncvm.VM()
    with pytest.raises(ZeroDivisionError) as caught:
        await vm.run_async("async def inner():\n    1 / 0\n\nawait inner()")
    text = "".join(traceback.format_exception(caught.value))
    assert "\n    await inner()\n" in text
    assert "\n    1 / 0\n" in text
    assert "asyncvm/" not in text


@pytest.mark.anyio
async def test_two_guests_may_use_the_same_globals_at_once() -> None:
    vm = asyncvm.VM()
    results = {}

    async def run(n: int) -> None:
        results[n] = await vm.run_async(f"import anyio\nawait anyio.sleep(0)\n{n}")

    async with anyio.create_task_group() as tg:
        for n in range(10):
            tg.start_soon(run, n)
    assert results == {n: n for n in range(10)}


def test_the_machine_is_loaded_when_it_is_used() -> None:
    source = "import sys, asyncvm\nloaded = {'anyio', 'attr', 'asyncvm.eval'} & set(sys.modules)\nasyncvm.VM\n"
    source += "print(loaded, 'asyncvm.eval' in sys.modules, 'VM' in dir(asyncvm))"
    command = [sys.executable, "-c", source]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "set() True True\n"
    with pytest.raises(AttributeError, match="module 'asyncvm' has no attribute 'nothing'"):
        asyncvm.nothing  # type: ignore[attr-defined]  # noqa: B018
