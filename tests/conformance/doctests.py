"""Doctests as cases: each example is one, named after the line at which it stands in its text.

In the VM the module `doctest` is a guest too, so that the examples, which it executes by ``exec``, are guest code.
"""

from __future__ import annotations

import io
import sys
import traceback
import unittest
from collections.abc import Callable
from typing import Any, Protocol

__all__ = ["Examples", "is_doctest"]


class Reporter(Protocol):
    """What is told how the examples end, by their numbers."""

    def start(self, number: int) -> None: ...
    def end(self, number: int, outcome: str, body: int, text: str) -> None: ...


def is_doctest(case: unittest.TestCase) -> bool:
    """Whether *case* is a doctest, of the host's module `doctest` or of a guest's."""
    return any(kind.__name__ == "DocTestCase" and kind.__module__ == "doctest" for kind in type(case).__mro__)


class Examples(unittest.TestCase):
    """Runs the examples of the doctest *case* one after the other, and reports each.

    :param count: gives the numbers of instructions and of frames that the VM has executed
    """

    def __init__(self, case: Any, reporter: Reporter, count: Callable[[], tuple[int, int]]) -> None:
        super().__init__()
        self._case = case
        self._reporter = reporter
        self._count = count
        #: the number of the first example
        self.first = 0
        self.names = [f"{case.id()}:{example.lineno + 1}" for example in case._dt_test.examples]

    def runTest(self) -> None:
        """What `unittest` asks for in a case."""

    def run(self, result: unittest.TestResult | None = None) -> None:
        case = self._case
        module = type(case).runTest.__globals__
        numbers = {id(example): self.first + index for index, example in enumerate(case._dt_test.examples)}
        watch = _Watch(self._reporter, numbers, self._count)
        compile_before = module.get("compile")
        module["compile"] = watch.compiling
        stdout = sys.stdout
        case.setUp()
        try:
            flags = case._dt_optionflags & ~module["REPORTING_FLAGS"]
            runner = _reporting(module["DocTestRunner"], watch)(checker=case._dt_checker, optionflags=flags)
            runner.run(case._dt_test, out=io.StringIO().write, clear_globs=False)
        except BaseException:
            watch.end("error", traceback.format_exc())
        finally:
            sys.stdout = stdout
            case.tearDown()
            if compile_before is None:
                del module["compile"]
            else:
                module["compile"] = compile_before


class _Watch:
    """Follows the examples as they are executed.

    `doctest` calls ``compile``, then ``exec``, then ``set_continue`` of its debugger. Between these it makes no frame
    of its own. So the VM has executed the example if it has made a frame there.
    """

    def __init__(self, reporter: Reporter, numbers: dict[int, int], count: Callable[[], tuple[int, int]]) -> None:
        self._reporter = reporter
        self._numbers = numbers
        self._count = count
        self._running: int | None = None
        self._before = (0, 0)
        self._body = 0

    def compiling(self, *arguments: Any) -> Any:
        code = compile(*arguments)
        self._before = self._count()
        return code

    def start(self, example: Any, debugger: Any) -> None:
        self._running = self._numbers[id(example)]
        self._body = 0
        set_continue = type(debugger).set_continue

        def executed() -> None:
            instructions, frames = self._count()
            if frames > self._before[1]:
                self._body = instructions - self._before[0]
            set_continue(debugger)

        debugger.set_continue = executed
        self._reporter.start(self._running)

    def end(self, outcome: str, text: str = "") -> None:
        if self._running is not None:
            self._reporter.end(self._running, outcome, self._body, text)
            self._running = None


def _reporting(runner: type[Any], watch: _Watch) -> type[Any]:
    """A class of *runner*'s kind that tells *watch* of the examples, and prints nothing."""

    class Reporting(runner):
        def report_start(self, out: Any, test: Any, example: Any) -> None:
            watch.start(example, self.debugger)

        def report_success(self, out: Any, test: Any, example: Any, got: str) -> None:
            watch.end("passed")

        def report_failure(self, out: Any, test: Any, example: Any, got: str) -> None:
            watch.end("failed", f"{example.source}expected:\n{example.want}got:\n{got}")

        def report_unexpected_exception(self, out: Any, test: Any, example: Any, exc_info: Any) -> None:
            watch.end("error", f"{example.source}{''.join(traceback.format_exception(*exc_info))}")

    return Reporting
