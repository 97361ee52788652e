"""The pytest plugin: ``pytest --asyncvm`` loads test modules and conftest files as guests.

pytest rewrites the assertions of a module, compiles it and executes the code; with doctest, it compiles and executes
the examples. The plugin takes over the executing (`Guests.execute`), and nothing else: fixtures, parameters, marks and
the plugins for async tests work on guest functions as on any other.
"""

from __future__ import annotations

import dis
import doctest
import gc
from collections.abc import Generator
from itertools import pairwise
from types import CodeType
from typing import Any

import _pytest.assertion.rewrite
import pytest

import asyncvm

__all__ = ["Guests"]

_MARK = "asyncvm"
#: the modules that execute the code of test modules and of doctests
_EXECUTING = (_pytest.assertion.rewrite, doctest)


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("asyncvm", "test suites in the asyncvm bytecode VM")
    group.addoption("--asyncvm", action="store_true", help="load test modules and conftest files as guests of asyncvm")
    group.addoption(
        "--asyncvm-guest",
        action="append",
        default=[],
        metavar="PATTERN",
        help="execute the modules of this name as guests too, and all in the package of this name; may be given more "
        "than once",
    )
    parser.addini("asyncvm", "load test modules and conftest files as guests of asyncvm", type="bool", default=False)
    parser.addini("asyncvm_guest", "names of modules and packages to execute as guests too", type="args", default=[])


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Conftest files are loaded before plugins are configured."""
    options = early_config.known_args_namespace
    everything = options.asyncvm or early_config.getini("asyncvm")
    patterns = [*options.asyncvm_guest, *early_config.getini("asyncvm_guest")]
    guests = Guests(asyncvm.VM(guest_modules=patterns), bool(everything))
    early_config.pluginmanager.register(guests, "asyncvm-guests")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        f"{_MARK}(instructions=None, seconds=None, ...): load the module as a guest of asyncvm, and give the test "
        "these limits (see asyncvm.Limits)",
    )


class Guests:
    """What the plugin does while pytest runs.

    :param vm: executes the test modules
    :param everything: whether all test modules are guests, and not only those that use the mark
    """

    def __init__(self, vm: asyncvm.VM, everything: bool) -> None:
        self.vm = vm
        self._everything = everything
        self._instructions_of_workers = 0
        #: those of a run of pytest that this one is in (pytester)
        self._outer = [getattr(module, "exec", exec) for module in _EXECUTING]
        for module in _EXECUTING:
            module.exec = self.execute  # type: ignore[attr-defined]  # in place of the builtin of that name

    def pytest_unconfigure(self) -> None:
        for module, outer in zip(_EXECUTING, self._outer, strict=True):
            module.exec = outer  # type: ignore[attr-defined]  # see above

    def execute(self, code: CodeType, namespace: dict[str, Any]) -> None:
        """Execute a module's code, or a doctest's, as a guest's if it is to be one."""
        __tracebackhide__ = True
        if self._everything or _uses_mark(code):
            self.vm.run(code, namespace)
        else:
            exec(code, namespace)

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self) -> Generator[None, Any, Any]:
        """What pytest itself imports to collect from is a guest too, if it is named."""
        with self.vm.guest_modules.shown():
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Run the test within the limits that its mark gives."""
        mark = item.get_closest_marker(_MARK)
        if mark is None or not (mark.args or mark.kwargs):
            return (yield)
        with self.vm.limited(asyncvm.Limits(*mark.args, **mark.kwargs), item.nodeid):
            try:
                return (yield)
            except asyncvm.LimitExceeded:
                # What the test could not end is ended here, and told of as this test's: tasks whose exception nobody
                # gets log it when they are collected, which must not come while the failure is described (ast.parse
                # of 3.11.7 fails if it is called again while it runs, gh-106905).
                gc.collect()
                raise

    # With pytest-xdist, the workers' counts are added up.

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        output = getattr(session.config, "workeroutput", None)
        if output is not None:
            output["asyncvm_instructions"] = self.vm.instructions

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        self._instructions_of_workers += getattr(node, "workeroutput", {}).get("asyncvm_instructions", 0)

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        count = self.vm.instructions + self._instructions_of_workers
        if count:
            terminalreporter.write_line(f"asyncvm: {count:,} instructions executed")


def _uses_mark(code: CodeType) -> bool:
    """Whether a module gets the attribute ``asyncvm`` of something's ``mark``."""
    if {"mark", _MARK} <= set(code.co_names):
        names = [instruction.argval for instruction in dis.get_instructions(code) if instruction.opname in _ATTRIBUTES]
        if ("mark", _MARK) in pairwise(names):
            return True
    return any(_uses_mark(constant) for constant in code.co_consts if isinstance(constant, CodeType))


_ATTRIBUTES = frozenset({"LOAD_ATTR", "LOAD_METHOD"})
