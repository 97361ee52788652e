"""``asyncvm --timeline``: a row for each task, with what it executed, awaited, and what cancelled it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.command_line import run

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "trace_events.json").read_text())
PROGRAM = """\
import anyio
from anyio.lowlevel import checkpoint


def helper(n):
    return n


async def inner():
    await checkpoint()
    return helper(1)


async def counting(n, task_status=None):
    for _ in range(n):
        await inner()


async def forever(started):
    started.set()
    await anyio.sleep_forever()


async def main():
    started = anyio.Event()
    async with anyio.create_task_group() as group:
        group.start_soon(counting, 2, name="counting")
        group.start_soon(forever, started, name="forever")
        await started.wait()
        await anyio.to_thread.run_sync(helper, 5)
        group.cancel_scope.cancel()


helper(0)
anyio.run(main, backend=BACKEND)
"""


@pytest.fixture(params=["asyncio", "trio"])
def rows(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, list[dict[str, Any]]]:
    """The events of each row, in the order in which they began, by the row's name."""
    (tmp_path / "prog.py").write_text(PROGRAM.replace("BACKEND", repr(request.param)))
    outcome = run("--timeline", "t.json", "prog.py", cwd=tmp_path)
    assert (outcome.status, outcome.errors) == (0, "")
    return rows_of(tmp_path / "t.json")


def rows_of(file: Path) -> dict[str, list[dict[str, Any]]]:
    document = json.loads(file.read_text())
    jsonschema.validate(document, SCHEMA)
    events = document["traceEvents"]
    assert events[0]["args"] == {"name": "asyncvm"}
    names = {event["tid"]: event["args"]["name"] for event in events[1:] if event["name"] == "thread_name"}
    assert len(set(names.values())) == len(names)
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in names.values()}
    for event in sorted((event for event in events if event["ph"] != "M"), key=lambda event: event["ts"]):
        found[names[event["tid"]]].append(event)
    return found


def row_of(rows: dict[str, list[dict[str, Any]]], function: str) -> list[dict[str, Any]]:
    (found,) = [row for row in rows.values() if any(event["name"] == function for event in row)]
    return found


def test_what_a_task_does_is_on_its_row_in_order(rows: dict[str, list[dict[str, Any]]]) -> None:
    row = rows["counting"]
    assert [event["name"] for event in row] == [
        *("counting", "inner", "await"),
        *("counting", "inner", "helper", "inner", "await"),
        *("counting", "inner", "helper"),
    ]
    assert {event["args"]["in"] for event in row if event["name"] == "await"} == {"inner"}
    assert {event["args"]["at"] for event in row if event["name"] == "await"} == {"prog.py:10"}
    assert [event["args"].get("resumed", False) for event in row if event["name"] == "counting"] == [False, True, True]
    assert rows["MainThread"][0]["name"] == "<module>"
    assert [event["name"] for event in rows["MainThread"]] == ["<module>", "helper"]


def test_other_threads_have_rows(rows: dict[str, list[dict[str, Any]]]) -> None:
    others = {name: row for name, row in rows.items() if name != "MainThread" and name != "counting"}
    assert [[event["name"] for event in row] for row in others.values() if row[0]["name"] == "helper"] == [["helper"]]


def test_what_is_in_a_row_is_nested_or_apart(rows: dict[str, list[dict[str, Any]]]) -> None:
    for row in rows.values():
        open_until: list[tuple[float, str]] = []
        for event in row:
            if event["ph"] != "X":
                continue
            begin, end = event["ts"], event["ts"] + event["dur"]
            while open_until and open_until[-1][0] <= begin + _ROUNDING:
                open_until.pop()
            assert not open_until or end <= open_until[-1][0] + _ROUNDING
            assert event["name"] != "await" or not open_until  # nothing is executed meanwhile
            open_until.append((end, event["name"]))


#: of times in microseconds, written in nanoseconds
_ROUNDING = 0.001


def test_a_cancellation_is_shown_where_it_strikes(rows: dict[str, list[dict[str, Any]]]) -> None:
    row = rows["forever"]
    (cancellation,) = [event for event in row if event["cat"] == "cancellation"]
    assert cancellation["name"] in ("CancelledError", "Cancelled")
    assert [event["name"] for event in row if event["ph"] == "X"] == ["forever", "await", "forever"]
    last = row[-1] if row[-1]["ph"] == "X" else row[-2]
    assert last["args"]["raised"].startswith(("Cancelled", "CancelledError"))
    assert not [event for event in rows["counting"] if event["cat"] == "cancellation"]


def test_what_has_not_ended_is_shown_as_far_as_it_got(tmp_path: Path) -> None:
    source = "import asyncio\nasync def f():\n    await asyncio.sleep(0)\n    while True: pass\nasyncio.run(f())"
    outcome = run("--max-instructions", "500", "--timeline", "t.json", "-c", source, cwd=tmp_path)
    assert outcome.status == 124
    row = row_of(rows_of(tmp_path / "t.json"), "f")
    assert [event["name"] for event in row] == ["f", "await", "f"]
