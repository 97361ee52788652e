"""The prompt of ``asyncvm``, on a terminal: with prompt_toolkit, and with what the standard library has."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pexpect = pytest.importorskip("pexpect")

# From 3.12 on a fork warns in a process that has threads, as pytest's has after other tests; pexpect executes at once.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")

WITHOUT_PROMPT_TOOLKIT = "raise ImportError('left out by a test')\n"


class Terminal:
    """A prompt in a process of its own."""

    def __init__(self, directory: Path, *options: str, plain: bool) -> None:
        self.plain = plain
        path = [str(Path(__file__).parent.parent)]
        if plain:
            for name in ("prompt_toolkit", "pygments"):
                (directory / f"{name}.py").write_text(WITHOUT_PROMPT_TOOLKIT)
            path.insert(0, str(directory))
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV"))},
            "PYTHONPATH": os.pathsep.join(path),
            "ASYNCVM_HISTORY": str(directory / "history"),
            "TERM": "dumb" if plain else "xterm",
            "NO_COLOR": "1",
            "PROMPT_TOOLKIT_NO_CPR": "1",
        }
        self.process = pexpect.spawn(
            sys.executable, ["-m", "asyncvm", *options], env=environment, encoding="utf-8", timeout=30, cwd=directory
        )
        self.process.expect("Ctrl-D or exit")
        self.ready()

    def ready(self) -> None:
        """Wait for the next prompt."""
        self.process.expect(">>>")
        if not self.plain:
            self.process.expect_exact("\x1b[?25h")  # prompt_toolkit shows the cursor when it waits

    def enter(self, *lines: str) -> None:
        for line in lines:
            self.process.send(line + "\r")

    def prints(self, text: str) -> None:
        """Wait for *text*, and for the next prompt."""
        self.process.expect_exact(text)
        self.ready()

    def ends(self) -> int:
        """Wait for the end; the exit status."""
        self.process.expect(pexpect.EOF)
        self.process.wait()
        status: int = self.process.exitstatus
        return status


@pytest.fixture(params=[False, True], ids=["prompt_toolkit", "plain"])
def terminal(request: Any, tmp_path: Path) -> Iterator[Terminal]:
    started = Terminal(tmp_path, plain=request.param)
    yield started
    started.process.close(force=True)


def test_values_names_and_errors(terminal: Terminal) -> None:
    terminal.enter("1 + 41")
    terminal.prints("42\r\n")
    terminal.enter("_ + 1")
    terminal.prints("43\r\n")
    terminal.enter("undefined_name")
    terminal.process.expect(r'File "<asyncvm-input-\d>", line 1, in <module>\r\n    undefined_name\r\n')
    terminal.prints("NameError: name 'undefined_name' is not defined")
    terminal.enter("1 +")
    terminal.prints("SyntaxError: invalid syntax")
    terminal.enter("exit(3)")
    assert terminal.ends() == 3


def test_blocks_of_several_lines(terminal: Terminal) -> None:
    terminal.enter("def double(x):", "    return x * 2", "")
    terminal.ready()
    terminal.enter("double(21) + 1000")
    terminal.prints("1042\r\n")


def test_await_and_tasks_that_go_on(terminal: Terminal) -> None:
    for line in ("import asyncio", "done = asyncio.Event()", "task = asyncio.create_task(done.wait())", "done.set()"):
        terminal.enter(line)
        terminal.ready()
    terminal.enter("(await task, 'awaited')")
    terminal.prints("(True, 'awaited')\r\n")


def test_ctrl_c_stops_what_runs_and_nothing_else(terminal: Terminal) -> None:
    for endless in ("[n for n in iter(int, 1)]", "await anyio.sleep_forever()"):
        terminal.enter(f"import anyio; x = 5; print('be' + 'gun'); {endless}")
        terminal.process.expect_exact("begun\r\n")
        terminal.process.sendintr()
        terminal.prints("KeyboardInterrupt")
        terminal.enter("x * 1111")
        terminal.prints("5555\r\n")


def test_ctrl_c_at_the_prompt_drops_what_was_typed(terminal: Terminal) -> None:
    terminal.process.send("1 / 0")
    if terminal.plain:
        terminal.process.expect_exact("1 / 0")  # it is read: an interrupt while it starts to read may be its last
    for _ in range(30):
        terminal.process.sendintr()  # python does not see one that comes just before it waits for a key
        if terminal.process.expect_exact(["KeyboardInterrupt", pexpect.TIMEOUT], timeout=1) == 0:
            break
    terminal.ready()
    terminal.enter("6 * 7")
    terminal.prints("42\r\n")


def test_the_end_of_the_input_ends_it(terminal: Terminal) -> None:
    terminal.process.sendeof()
    assert terminal.ends() == 0


def test_the_tab_key_completes_and_lines_are_remembered(terminal: Terminal, tmp_path: Path) -> None:
    terminal.enter("a_rather_long_name = 77")
    terminal.ready()
    terminal.process.send("a_rather_l\t")
    terminal.process.expect_exact("ong_name")
    terminal.process.send(" * 2\r")
    terminal.prints("154\r\n")
    terminal.process.sendeof()
    assert terminal.ends() == 0
    assert "a_rather_long_name = 77" in (tmp_path / "history").read_text()


def test_limits_end_the_session(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "--max-instructions", "100000", plain=True)
    terminal.enter("while True: pass", "")
    terminal.process.expect_exact("asyncvm: InstructionLimit")
    assert terminal.ends() == 124


def test_trio(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, "--backend", "trio", plain=True)
    terminal.enter("import trio")
    terminal.ready()
    terminal.enter("await trio.sleep(0), trio.lowlevel.current_task().name is not None")
    terminal.prints("(None, True)\r\n")
    terminal.process.close(force=True)
