"""Runs one module's cases in this process, natively or in the VM, and writes what becomes of each, line by line.

The module is imported by a few lines of code, which the host or the VM executes; in the VM, the module is a guest.
``unittest`` is host code in both. Each line written is a JSON object, flushed at once, so that the process that started
this one knows what has been reached when this one hangs or crashes.
"""

from __future__ import annotations

import faulthandler
import json
import signal
import sys
import traceback
import unittest
from collections.abc import Callable, Iterator
from types import CodeType
from typing import Any, TextIO

from tests.conformance.doctests import Examples, is_doctest

__all__ = ["main"]

#: what a runner of CPython's tests sets up: no test that needs much time, much memory or the network
_IMPORT = """
import importlib
from test import support
support.use_resources = {{}}
support.verbose = False
module = importlib.import_module({name!r})
"""

_LONGEST_TEXT = 20_000


def main(module: str, mode: str, guests: list[str], first: int, output: TextIO) -> None:
    """Run the cases of *module* from number *first* on, and write about each to *output*.

    :param mode: ``native`` or ``vm``
    :param guests: the modules that are guests in the VM
    """
    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background is started ignoring it

    def write(**message: Any) -> None:
        output.write(json.dumps(message) + "\n")
        output.flush()

    count, execute = _executor(mode, guests)
    namespace: dict[str, Any] = {"__name__": "conformance"}
    try:
        execute(compile(_IMPORT.format(name=module), "<conformance>", "exec"), namespace)
        cases = list(_flattened(unittest.defaultTestLoader.loadTestsFromModule(namespace["module"])))
    except unittest.SkipTest:
        cases = []
    except BaseException as error:
        cases = []
        if not (isinstance(error, ModuleNotFoundError) and error.name == module):  # it is not in every version
            write(trouble=traceback.format_exc()[-_LONGEST_TEXT:])
    recorder = _Recorder(write, count)
    cases = [Examples(case, recorder, count) if is_doctest(case) else case for case in cases]
    write(cases=recorder.number(cases))
    recorder.watch()
    unittest.TestSuite(case for case in cases if recorder.first_of(case) >= first).run(recorder)
    write(instructions=count()[0])


def _executor(
    mode: str, guests: list[str]
) -> tuple[Callable[[], tuple[int, int]], Callable[[CodeType, dict[str, Any]], Any]]:
    """What counts the instructions and frames of guests, and what executes a code object in a namespace."""
    if mode == "native":
        return lambda: (0, 0), exec
    import asyncvm

    vm = asyncvm.VM(guest_modules=guests)
    return lambda: (vm.instructions, vm.frames), vm.run


def _flattened(suite: unittest.TestSuite) -> Iterator[unittest.TestCase]:
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from _flattened(item)
        else:
            yield item


def _unique(names: list[str]) -> list[str]:
    """*names* without the package; the second of the same name gets a number."""
    unique: list[str] = []
    seen: dict[str, int] = {}
    for long_name in names:
        name = long_name.removeprefix("test.")
        seen[name] = seen.get(name, 0) + 1
        unique.append(name if seen[name] == 1 else f"{name} #{seen[name]}")
    return unique


class _Recorder(unittest.TestResult):
    """Writes when a case starts and how it ends. What happens in subtests is the case's."""

    def __init__(self, write: Callable[..., None], count: Callable[[], tuple[int, int]]) -> None:
        super().__init__()
        self._write = write
        self._count = count
        self._numbers: dict[int, int] = {}
        self._body = 0
        self._outcome, self._text = "passed", ""

    def number(self, cases: list[unittest.TestCase]) -> list[str]:
        """Give *cases* their numbers: one to each, and to each example of a doctest. Returns the names by number."""
        names: list[str] = []
        for case in cases:
            self._numbers[id(case)] = len(names)
            if isinstance(case, Examples):
                case.first = len(names)
                names += case.names
            else:
                names.append(case.id())
        return _unique(names)

    def first_of(self, case: unittest.TestCase) -> int:
        """The number of *case*, or of its first example."""
        return self._numbers[id(case)]

    def watch(self) -> None:
        """Count the instructions that are executed in each case's own method, without what sets it up."""
        for kind in (unittest.TestCase, unittest.IsolatedAsyncioTestCase):
            kind._callTestMethod = self._counting(kind._callTestMethod)  # type: ignore[attr-defined]

    def _counting(self, call: Callable[..., None]) -> Callable[..., None]:
        def call_test_method(case: unittest.TestCase, method: Callable[[], object]) -> None:
            before, _ = self._count()
            try:
                call(case, method)
            finally:
                self._body += self._count()[0] - before

        return call_test_method

    def startTest(self, test: unittest.TestCase) -> None:
        self._body = 0
        self._outcome, self._text = "passed", ""
        self.start(self._numbers[id(test)])

    def stopTest(self, test: unittest.TestCase) -> None:
        self.end(self._numbers[id(test)], self._outcome, self._body, self._text)

    def start(self, number: int) -> None:
        self._write(start=number)

    def end(self, number: int, outcome: str, body: int, text: str) -> None:
        self._write(end=number, outcome=outcome, body=body, text=text[-_LONGEST_TEXT:])

    def _note(self, test: Any, outcome: str, text: str) -> None:
        if isinstance(test, unittest.TestCase):
            if self._outcome not in ("failed", "error"):
                self._outcome = outcome
            self._text = f"{self._text}\n{text}"[-_LONGEST_TEXT:]
        else:  # what stands for the set-up or tear-down of a class or module
            self._write(trouble=f"{test}\n{text}"[-_LONGEST_TEXT:])

    def addError(self, test: Any, err: Any) -> None:
        self._note(test, "error", self._described(err, test))

    def addFailure(self, test: Any, err: Any) -> None:
        self._note(test, "failed", self._described(err, test))

    def addSubTest(self, test: Any, subtest: Any, err: Any) -> None:
        if err is not None:
            outcome = "failed" if issubclass(err[0], test.failureException) else "error"
            self._note(test, outcome, f"{subtest}\n{self._described(err, test)}")

    def addSkip(self, test: Any, reason: str) -> None:
        if id(test) in self._numbers:  # a subtest that is skipped is not
            self._note(test, "skipped", reason)

    def addExpectedFailure(self, test: Any, err: Any) -> None:
        self._note(test, "expected failure", "")

    def addUnexpectedSuccess(self, test: Any) -> None:
        self._note(test, "failed", "an unexpected success")

    def _described(self, err: Any, test: Any) -> str:
        try:
            return self._exc_info_to_string(err, test)  # type: ignore[attr-defined,no-any-return]
        except Exception as error:
            return f"{err[0].__qualname__}, whose traceback cannot be shown: {error!r}"


if __name__ == "__main__":
    options = json.loads(sys.argv[1])
    sys.argv[1:] = []
    with open(options.pop("output"), "a", encoding="utf-8") as file:
        main(**options, output=file)
