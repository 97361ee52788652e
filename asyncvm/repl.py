"""The prompt of ``asyncvm``: what is entered runs as a guest, on an event loop that goes on while the prompt waits.

The problem: a program that computes for ever must not take the prompt with it, and tasks that were started should go on
while the next line is typed.

The solution: the event loop runs in a thread of its own; the main thread reads what is entered, hands it over, and
waits. So Ctrl-C always arrives here, and is handed on to the guest that runs.
"""

from __future__ import annotations

import ast
import asyncio
import codeop
import linecache
import signal
import sys
import traceback
from queue import SimpleQueue
from types import CodeType
from typing import Any

import anyio.from_thread
import attrs

import asyncvm
from asyncvm.host.sites import is_site
from asyncvm.terminal import Reader, open_reader, shown_error

__all__ = ["Session", "interact"]

BANNER = """\
asyncvm {version} on Python {python}
`await` works here, tasks go on while you type; Ctrl-C stops what runs, Ctrl-D or exit() leaves.
"""


def interact(vm: asyncvm.VM, namespace: dict[str, Any], backend: str) -> None:
    """Read, run and print until the input ends or a guest exits.

    :param vm: the VM that runs what is entered
    :param namespace: the namespace for it
    :param backend: the event loop: ``asyncio`` or ``trio``
    :raises SystemExit: if a guest raises it
    :raises LimitExceeded: if the VM's limits are passed: nothing can run then
    """
    reader = open_reader(namespace, _is_incomplete)
    reader.say(BANNER.format(version=asyncvm.__version__, python=sys.version.split()[0]))
    with anyio.from_thread.start_blocking_portal(backend) as portal:
        Session(vm, namespace, portal, reader).run()


@attrs.define
class Session:
    """What is entered at one prompt."""

    vm: asyncvm.VM
    namespace: dict[str, Any]
    portal: anyio.from_thread.BlockingPortal
    reader: Reader
    compiler: codeop.CommandCompiler = attrs.field(init=False, factory=lambda: _compiler())
    entered: int = 0
    guest: asyncvm.Guest | None = None

    def run(self) -> None:
        """Do as `interact` says."""
        lines: list[str] = []
        while True:
            try:
                lines.append(self.reader.read(continues=bool(lines)))
                code = self._compiled("\n".join(lines))
            except KeyboardInterrupt:
                self.reader.say("\nKeyboardInterrupt\n")
            except EOFError:
                self.reader.say("\n")
                return
            except (SyntaxError, ValueError, OverflowError) as error:
                self.reader.say(shown_error("".join(traceback.format_exception_only(error)), self.reader.colours))
            else:
                if code is None:
                    continue
                self._execute(code)
            lines.clear()

    def _compiled(self, source: str) -> CodeType | None:
        """The code of *source*; None if more has to come."""
        filename = f"<asyncvm-input-{self.entered}>"
        source = _without_margin(source)
        code = self.compiler(source, filename, "single")
        if code is not None:
            self.entered += 1
            linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
        return code

    def _execute(self, code: CodeType) -> None:
        """Run *code* to its end, and print the exception that it ends with."""
        events: SimpleQueue[bool] = SimpleQueue()  # whether it has ended; else Ctrl-C was pressed
        before = signal.signal(signal.SIGINT, lambda number, frame: events.put(False))
        try:
            ending = self.portal.start_task_soon(self._run, code)
            ending.add_done_callback(lambda ended: events.put(True))
            while not events.get():
                self._interrupt()
        finally:
            signal.signal(signal.SIGINT, before)
        problem = ending.result()
        if isinstance(problem, SystemExit | asyncvm.LimitExceeded):
            raise problem
        if problem is not None:
            self.reader.say(shown_error("".join(_formatted(problem)), self.reader.colours))

    async def _run(self, code: CodeType) -> BaseException | None:
        try:
            self.guest = await self.vm.start(code, self.namespace)
            await self.guest
        except asyncvm.GuestCancelled:
            return KeyboardInterrupt()
        except (Exception, SystemExit, KeyboardInterrupt, asyncvm.LimitExceeded, asyncio.CancelledError) as error:
            return error
        finally:
            self.guest = None
        return None

    def _interrupt(self) -> None:
        """Have KeyboardInterrupt rise in the guest; what it awaits is cancelled."""
        if self.guest is not None:
            self.guest.interrupt(KeyboardInterrupt())
            self.portal.start_task_soon(self._cancel_what_waits, self.guest)

    async def _cancel_what_waits(self, guest: asyncvm.Guest) -> None:
        if guest.state == "awaiting":
            guest.cancel()


def _compiler() -> codeop.CommandCompiler:
    compiler = codeop.CommandCompiler()
    compiler.compiler.flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    return compiler


def _is_incomplete(source: str) -> bool:
    """Whether another line has to follow *source*."""
    try:
        return _compiler()(_without_margin(source), "<input>", "single") is None
    except (SyntaxError, ValueError, OverflowError):
        return False


def _without_margin(source: str) -> str:
    """*source*; a last line with nothing but an indentation, which an editor makes, is empty."""
    head, newline, last = source.rpartition("\n")
    return source if last.strip() else head + newline


def _formatted(error: BaseException) -> list[str]:
    """The lines of a traceback, without what comes before the guest's own frames."""
    entry = error.__traceback__
    while entry is not None and not is_site(entry.tb_frame.f_code):
        entry = entry.tb_next
    chain = not isinstance(error, KeyboardInterrupt)
    return traceback.format_exception(error.with_traceback(entry or error.__traceback__), chain=chain)
