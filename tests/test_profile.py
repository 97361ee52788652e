"""``asyncvm --profile``: what it counts is what was executed, and others can read its files."""

from __future__ import annotations

import json
import pstats
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import asyncvm
from asyncvm.tools.profile import Place, Profile
from tests.command_line import run
from tests.test_tools import chosen

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "speedscope.json").read_text())
PROGRAM = """\
import threading
import anyio

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def numbers(n):
    yield from range(n)

async def ticks(n):
    for i in range(n):
        await anyio.sleep(0)
        yield i

async def failing():
    raise ValueError

async def part(n):
    total = 0
    async for i in ticks(n):
        total += sum(numbers(i)) + fib(i)
    try:
        await failing()
    except ValueError:
        pass
    await anyio.sleep(0.001)
    return total

async def main():
    async with anyio.create_task_group() as group:
        for n in range(5):
            group.start_soon(part, n)
        await anyio.to_thread.run_sync(fib, 6)
        group.start_soon(anyio.sleep_forever)
        await part(3)
        group.cancel_scope.cancel()

anyio.run(main, backend=BACKEND)
thread = threading.Thread(target=fib, args=(5,), name="other")
thread.start()
thread.join()
"""


def profiled(vm: asyncvm.VM, run: Callable[[], object], file: Path) -> Profile:
    profile = Profile(vm, str(file))
    profile.attach()
    try:
        run()
    finally:
        profile.detach()
    return profile


def by_function(roots: list[Place], measure: Callable[[Place], int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for root in roots:
        for way in root.walk():
            found[way[-1].name] = found.get(way[-1].name, 0) + measure(way[-1])
    return found


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_total_is_that_of_stats(backend: str, tmp_path: Path) -> None:
    (tmp_path / "prog.py").write_text(PROGRAM.replace("BACKEND", repr(backend)))
    outcome = run("--stats", "--profile", "p.json", "prog.py", cwd=tmp_path)
    total = json.loads(outcome.errors)["instructions"]
    document = json.loads((tmp_path / "p.json").read_text())
    jsonschema.validate(document, SCHEMA)
    profiles = {profile["name"]: profile for profile in document["profiles"]}
    assert sum(profiles["instructions"]["weights"]) == profiles["instructions"]["endValue"] == total
    stats: Any = pstats.Stats(str(tmp_path / "p.pstats"))
    assert stats.total_tt == total
    assert stats.total_calls == profiles["calls"]["endValue"] == json.loads(outcome.errors)["frames"]


@pytest.mark.parametrize("path", chosen(0, 15), ids=str)
def test_the_total_is_that_of_the_vm(path: Path, tmp_path: Path) -> None:
    vm = asyncvm.VM()
    code = compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)

    def run() -> None:
        try:
            vm.run(code, {"__name__": "program"})
        except BaseException:  # the test is what was counted until then
            pass

    profile = profiled(vm, run, tmp_path / "p.json")
    counted = by_function(profile.roots, lambda place: place.instructions)
    assert sum(counted.values()) == vm.instructions
    assert min(counted.values()) >= 0


def test_a_limit_ends_a_profile_as_it_ends_the_program(tmp_path: Path) -> None:
    arguments = ("--stats", "--max-instructions", "1000", "--profile", "p.json", "-c", "while True: pass")
    outcome = run(*arguments, cwd=tmp_path)
    assert outcome.status == 124
    profile = json.loads((tmp_path / "p.json").read_text())["profiles"][0]
    assert sum(profile["weights"]) == json.loads(outcome.errors.splitlines()[-1])["instructions"] == 1000


def test_instructions_go_to_the_function_that_executes_them(tmp_path: Path) -> None:
    vm = asyncvm.VM()
    source = """
def straight(a, b):
    c = a + b
    return c

def generator():
    yield 1
    yield 2

async def coroutine():
    return 1

def caller():
    for i in range(10):
        straight(i, i)
    for x in generator():
        pass
    for i in range(3):
        try:
            coroutine().send(None)
        except StopIteration:
            pass

caller()
"""
    names: dict[str, Any] = {}
    profile = profiled(vm, lambda: vm.run(source, names), tmp_path / "p.json")
    instructions = by_function(profile.roots, lambda place: place.instructions)
    calls = by_function(profile.roots, lambda place: place.calls)
    assert calls == {"MainThread": 0, "<module>": 1, "caller": 1, "straight": 10, "generator": 1, "coroutine": 3}

    def straight_line(name: str) -> list[str]:
        """The opcodes of a function of one straight line, as far as they are executed; one for each handler."""
        sources = vm.machine.code(asyncvm.guest_code(names[name])).sources[:-1]
        found = [source.opname for source in sources]
        return found[: len(found) - found[::-1].index("RETURN_VALUE" if "RETURN_VALUE" in found else "RETURN_CONST")]

    assert instructions["straight"] == 10 * len(straight_line("straight"))
    made = straight_line("coroutine").index("RETURN_GENERATOR") + 1  # what makes it is executed by the caller
    assert instructions["coroutine"] == 3 * (len(straight_line("coroutine")) - made)
    made = straight_line("generator").index("RETURN_GENERATOR") + 1
    assert instructions["generator"] == len(straight_line("generator")) - made


def test_instructions_and_calls_are_the_same_in_each_run(tmp_path: Path) -> None:
    (tmp_path / "prog.py").write_text(
        PROGRAM.replace("BACKEND", "'trio'").replace("anyio.sleep(0.001)", "anyio.sleep(0)")
    )
    documents = []
    for file in ("first.json", "second.json"):
        run("--profile", file, "prog.py", cwd=tmp_path)
        documents.append(json.loads((tmp_path / file).read_text()))
    figures = [
        {profile["name"]: _by_frame(document, profile) for profile in document["profiles"][:2]}
        for document in documents
    ]
    assert [*figures[0]] == ["instructions", "calls"]
    assert figures[0] == figures[1]


def _by_frame(document: dict[str, Any], profile: dict[str, Any]) -> dict[tuple[str, ...], int]:
    """Trio resumes what is ready in a random order, so the order of the places is not the same."""
    names = [frame["name"] for frame in document["shared"]["frames"]]
    found: dict[tuple[str, ...], int] = {}
    for sample, weight in zip(profile["samples"], profile["weights"], strict=True):
        stack = tuple(names[index] for index in sample)
        if not stack[0].startswith(("MainThread", "other")):
            stack = ("a worker", *stack[1:])
        found[stack] = found.get(stack, 0) + weight
    return found


def test_what_awaits_is_told_from_what_computes(tmp_path: Path) -> None:
    vm = asyncvm.VM()
    source = """
import asyncio

async def waits():
    await asyncio.sleep(0.01)

async def computes():
    return sum([i for i in range(1000)])

async def main():
    await waits()
    await computes()

asyncio.run(main())
"""
    profile = profiled(vm, lambda: vm.run(source, {}), tmp_path / "p.json")
    awaited = by_function(profile.roots, lambda place: place.awaited)
    assert awaited["waits"] > 0
    assert awaited["main"] == awaited["computes"] == 0  # of a chain, the innermost awaits
    processor = by_function(profile.roots, lambda place: place.processor)
    assert processor["computes"] > 0
    held = by_function(profile.roots, lambda place: place.held)
    assert awaited["waits"] > held["waits"]


def test_recursion_is_not_counted_twice(tmp_path: Path) -> None:
    vm = asyncvm.VM()
    source = "def down(n):\n    if n: down(n - 1)\ndef both(n):\n    down(n)\n    down(n)\nboth(3)"
    profiled(vm, lambda: vm.run(source, {}), tmp_path / "p.json")
    stats: Any = pstats.Stats(str(tmp_path / "p.pstats"))
    rows = {name: row for (_, _, name), row in stats.stats.items()}
    primitive, calls, own, total, callers = rows["down"]
    assert (primitive, calls) == (2, 8)
    assert own == total  # all that down calls is down
    assert {name: figures[:2] for (_, _, name), figures in callers.items()} == {"both": (2, 2), "down": (6, 0)}
    assert rows["both"][3] == rows["both"][2] + own
    assert rows["MainThread"][3] == vm.instructions


def test_a_file_that_cannot_be_written_is_told_at_once(tmp_path: Path) -> None:
    outcome = run("--profile", "missing/p.json", "-c", "print('ran')", cwd=tmp_path)
    assert (outcome.status, outcome.output) == (2, "")
    assert "No such file or directory: 'missing/p.json'" in outcome.errors
