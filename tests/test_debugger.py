"""``asyncvm --pdb``, on a terminal: it steps through guests, coroutines among them, and looks at what is left."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.command_line import ASYNCVM, finish, run, start

pexpect = pytest.importorskip("pexpect")

# From 3.12 on a fork warns in a process that has threads, as pytest's has after other tests; pexpect executes at once.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")

SCRIPT = """\
import asyncio


async def inner(n):
    doubled = n * 2
    await asyncio.sleep(0)
    return doubled


async def counting(ticks):
    while not ticks["over"]:
        ticks["count"] += 1
        await asyncio.sleep(0)


async def main():
    ticks = {"count": 0, "over": False}
    task = asyncio.create_task(counting(ticks))
    total = 0
    for n in range(4):
        total += await inner(n)
    ticks["over"] = True
    await task
    return total / (total - 12)

RUN
"""


class Session:
    """A debugged program in a process of its own."""

    def __init__(self, directory: Path, *arguments: str) -> None:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV"))}
        environment |= {"PYTHONPATH": str(Path(__file__).parent.parent), "TERM": "dumb", "HOME": str(directory)}
        environment |= {"NO_COLOR": "1", "PYTHON_COLORS": "0"}
        self.process = pexpect.spawn(
            sys.executable, ["-m", "asyncvm", *arguments], env=environment, encoding="utf-8", timeout=30, cwd=directory
        )
        self.process.expect_exact("(Pdb) ")

    def enters(self, line: str, *shown: str) -> None:
        """Enter a command of the debugger; all *shown* is in what it answers, in this order."""
        self.process.sendline(line)
        self.process.expect_exact("(Pdb) ")
        answer = self.process.before
        position = 0
        for text in shown:
            position = answer.find(text, position)
            assert position >= 0, (line, text, answer)

    def ends(self, line: str, shown: str = "") -> int:
        """Enter a command with which the program ends, having shown something; the exit status."""
        self.process.sendline(line)
        self.process.expect_exact(shown)
        self.process.expect(pexpect.EOF)
        self.process.wait()
        status: int = self.process.exitstatus
        return status


@pytest.fixture
def sessions() -> Iterator[list[Session]]:
    started: list[Session] = []
    yield started
    for session in started:
        session.process.close(force=True)


def debugged(sessions: list[Session], directory: Path, end: str, *options: str) -> Session:
    (directory / "script.py").write_text(SCRIPT.replace("RUN", end))
    sessions.append(Session(directory, "--pdb", *options, "script.py"))
    return sessions[-1]


@pytest.mark.parametrize("end", ["print(asyncio.run(main()))", "print(await main())"], ids=["run", "top-level await"])
def test_stepping_in_coroutines_while_the_loop_runs(sessions: list[Session], tmp_path: Path, end: str) -> None:
    session = debugged(sessions, tmp_path, end)
    session.enters("break 5, n == 2", "Breakpoint 1 at")
    session.enters("continue", "script.py(5)inner()", "doubled = n * 2")
    session.enters("p n, [name for name in dir() if name in ('n', 'doubled')]", "(2, ['n'])")
    session.enters("next", "script.py(6)inner()")
    session.enters("p doubled", "4")
    session.enters("up", "script.py(21)main()")
    session.enters("p total, ticks['count'] > 0", "(2, True)")
    session.enters("down", "script.py(6)inner()")
    session.enters("where", "script.py(21)main()", "script.py(6)inner()")
    session.enters("break 22", "Breakpoint 2 at")
    session.enters("continue", "script.py(22)main()")
    session.enters("p total", "12")
    session.enters("clear 1")
    session.enters("continue", "ZeroDivisionError: division by zero", "post mortem", "script.py(24)main()")
    session.enters("p total, ticks['over'], ticks['count'] > 2", "(12, True, True)")
    assert session.ends("quit") == 1


COMMANDS = """\
next
break 5, n == 2
continue
p total
p doubled
up
p total
down
next
next
next
next
clear 1
tbreak 22
continue
p total
continue
p total
"""


@pytest.mark.skipif(sys.version_info < (3, 12), reason="3.11 tells trace functions of the end of each await")
def test_a_session_is_that_of_the_host(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(SCRIPT.replace("RUN", "print(asyncio.run(main()))"))
    native = finish(start((sys.executable,), ("-m", "pdb", "script.py"), tmp_path), COMMANDS)
    guest = finish(start(ASYNCVM, ("--pdb", "script.py"), tmp_path), COMMANDS)
    printed = native.output.partition("Post mortem debugger finished")[0]  # it starts the program again
    printed = printed.replace("Running 'cont' or 'step' will restart the program\n", "")
    session, _, rest = printed.partition("Traceback")
    assert len(session) > 500
    assert guest.output.partition("Traceback")[0] == session
    assert "ZeroDivisionError" in rest + native.errors
    assert "ZeroDivisionError" in guest.output + guest.errors


def test_stepping_in_a_trio_program(sessions: list[Session], tmp_path: Path) -> None:
    source = "import trio\nasync def f(x):\n    await trio.sleep(0)\n    return x + 1\nprint(await f(1), 'was it')\n"
    (tmp_path / "script.py").write_text(source)
    sessions.append(Session(tmp_path, "--pdb", "--backend", "trio", "script.py"))
    session = sessions[-1]
    session.enters("break 4", "Breakpoint 1")
    session.enters("continue", "script.py(4)f()")
    session.enters("p x", "1")
    assert session.ends("continue", "2 was it") == 0


def test_steps_go_into_functions_and_generators(sessions: list[Session], tmp_path: Path) -> None:
    source = "def squares(n):\n    for i in range(n):\n        yield i * i\nfor x in squares(2):\n    print('got', x)\n"
    (tmp_path / "script.py").write_text(source)
    sessions.append(Session(tmp_path, "--pdb", "script.py"))
    session = sessions[-1]
    session.enters("step", "script.py(4)<module>()")
    session.enters("step", "--Call--", "script.py(1)squares()")
    session.enters("step", "script.py(2)squares()")
    session.enters("step", "script.py(3)squares()")
    session.enters("step", "--Return--", "script.py(3)squares()->0")
    session.enters("next", "script.py(5)<module>()")
    assert session.ends("continue", "got 1") == 0


def test_what_cannot_be_debugged(tmp_path: Path) -> None:
    for arguments in (("--pdb",), ("--pdb", "--json", "-c", "1")):
        outcome = run(*arguments, cwd=tmp_path)
        assert outcome.status == 2
        assert "--pdb debugs a program on the terminal" in outcome.errors
