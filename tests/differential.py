"""The one helper for differential tests: the same source natively and in the VM, everything visible compared.

Compared are standard output, the plain values left in the namespace, the warnings, and the exception that ended the
program: its type and message, its chain of causes and contexts, and the text of ``traceback.format_exception``.

`check` does this for a whole program. `check_border` and `check_border_async` do it for a program in two parts, in all
four combinations of who executes them: the part that is used (inner) and the part that uses it (outer), each by the
host or by the VM.
"""

from __future__ import annotations

import contextlib
import gc
import io
import linecache
import traceback
import warnings
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import Any, TypeAlias

import attrs

import asyncvm

_PLAIN = (bool, int, float, complex, str, bytes, type(None))


@attrs.frozen
class Outcome:
    """What a run of a program shows to the outside."""

    output: str
    values: dict[str, str]
    warnings: list[tuple[str, str, int]]
    exception: str | None
    chain: list[str]
    traceback: str | None


#: executes a code object in a namespace
Executor: TypeAlias = Callable[[CodeType, dict[str, Any]], object]


def check(source: str, name: str = "<program>", vm: asyncvm.VM | None = None) -> Outcome:
    """Run *source* natively and in the VM, assert that the outcomes are equal, and return the outcome.

    :param name: the file name under which tracebacks show the source
    :param vm: the VM to use; a new one unless told
    """
    code = _compiled(source, name)
    native = observe(lambda namespace: exec(code, namespace), name)
    machine = asyncvm.VM() if vm is None else vm
    before = machine.instructions
    guest = observe(lambda namespace: machine.run(code, namespace), name)
    _assert_equal(guest, native)
    assert machine.instructions > before
    return native


def check_border(source: str, name: str = "<program>") -> Outcome:
    """Run a program in two parts in all four combinations of host and VM, and assert that the outcomes are equal.

    The parts stand under the lines ``# --- inner`` and ``# --- outer``. The outer part has the names of the inner one.
    """
    outcomes = {}
    for combination, parts in _combinations(source, name):
        observation = Observation(name)
        with observation:
            parts(observation.namespace)
            gc.collect()  # what is left in cycles ends, and prints, here rather than in the next combination
        outcomes[combination] = observation.outcome()
    return _assert_all_equal(outcomes)


async def check_border_async(source: str, name: str = "<program>") -> Outcome:
    """The same on the running event loop: the outer part defines a coroutine function ``main``, which is awaited."""
    outcomes = {}
    for combination, parts in _combinations(source, name):
        observation = Observation(name)
        with observation:
            parts(observation.namespace)
            main: Callable[[], Awaitable[object]] = observation.namespace["main"]
            await main()
            gc.collect()
        outcomes[combination] = observation.outcome()
    return _assert_all_equal(outcomes)


def _combinations(source: str, name: str) -> Iterator[tuple[str, Callable[[dict[str, Any]], None]]]:
    """For each combination its name, and what executes both parts, leaving the outer one's names in a namespace."""
    introduction, found, outer = source.partition("# --- outer\n")
    assert found and "# --- inner\n" in introduction, "the program has no line '# --- inner' or '# --- outer'"
    inner_code = _compiled(introduction, name)
    outer_code = _compiled("\n" * (introduction.count("\n") + 1) + outer, name)
    linecache.cache.pop(name, None)
    _compiled(source, name)
    for inner_in_vm in (False, True):
        for outer_in_vm in (False, True):
            vm = asyncvm.VM()

            def execute_parts(
                namespace: dict[str, Any],
                inner: Executor = vm.run if inner_in_vm else exec,
                outer: Executor = vm.run if outer_in_vm else exec,
            ) -> None:
                inner_namespace = {"__name__": "inner"}
                inner(inner_code, inner_namespace)
                namespace.update({key: value for key, value in inner_namespace.items() if key[:2] != "__"})
                outer(outer_code, namespace)

            yield f"inner in {_PLACES[inner_in_vm]}, outer in {_PLACES[outer_in_vm]}", execute_parts
            assert not (inner_in_vm or outer_in_vm) or vm.instructions > 0


_PLACES = {False: "the host", True: "the VM"}


def _assert_all_equal(outcomes: dict[str, Outcome]) -> Outcome:
    native, *others = outcomes.items()
    for combination, outcome in others:
        _assert_equal(outcome, native[1], combination)
    return native[1]


def _assert_equal(outcome: Outcome, native: Outcome, combination: str = "") -> None:
    for field in attrs.fields(Outcome):  # one by one, for a report that shows what differs
        assert getattr(outcome, field.name) == getattr(native, field.name), f"{field.name} {combination}"


def _compiled(source: str, name: str) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the compiler's, which the host gives
        code = module_code(source, name)
    if not Path(name).exists():
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    return code


def observe(run: Callable[[dict[str, Any]], object], name: str) -> Outcome:
    """The outcome of running a program in a fresh namespace."""
    observation = Observation(name)
    with observation:
        run(observation.namespace)
    return observation.outcome()


class Observation:
    """A context in which a program is run: it takes what the program prints, warns and raises."""

    def __init__(self, name: str) -> None:
        self.namespace: dict[str, Any] = {"__name__": "program"}
        self._name = name
        self._output = io.StringIO()
        self._caught: list[warnings.WarningMessage] = []
        self._error: BaseException | None = None
        self._contexts = contextlib.ExitStack()

    def __enter__(self) -> None:
        self._caught = self._contexts.enter_context(warnings.catch_warnings(record=True))
        self._contexts.enter_context(contextlib.redirect_stdout(self._output))
        warnings.simplefilter("always")

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> bool:
        self._contexts.close()
        self._error = error
        return True

    def outcome(self) -> Outcome:
        error = self._error
        return Outcome(
            self._output.getvalue(),
            {
                key: repr(value)
                for key, value in self.namespace.items()
                if _is_plain(value) and not key.startswith("__")
            },
            [(warning.category.__name__, str(warning.message), warning.lineno) for warning in self._caught],
            None if error is None else f"{type(error).__qualname__}: {error}",
            [] if error is None else _chain(error),
            None if error is None else _traceback_text(error, self._name),
        )


def _is_plain(value: Any, depth: int = 0) -> bool:
    kind = type(value)
    if depth > 20:
        return False
    if kind in (list, tuple, set, frozenset):
        return all(_is_plain(item, depth + 1) for item in value)
    if kind is dict:
        return all(_is_plain(key, depth + 1) and _is_plain(item, depth + 1) for key, item in value.items())
    return kind in _PLAIN


def _chain(error: BaseException) -> list[str]:
    links: list[str] = []
    seen = set()
    waiting: list[tuple[str, BaseException | None]] = [("raised", error)]
    while waiting:
        role, current = waiting.pop()
        if current is None or id(current) in seen:
            links.append(f"{role} {None if current is None else 'seen before'}")
            continue
        seen.add(id(current))
        links.append(f"{role} {type(current).__qualname__}: {current} {current.__suppress_context__}")
        waiting.append(("context", current.__context__))
        waiting.append(("cause", current.__cause__))
        if isinstance(current, BaseExceptionGroup):
            waiting.extend(("member", member) for member in current.exceptions)
    return links


def _traceback_text(error: BaseException, name: str) -> str:
    """``traceback.format_exception`` without the entries above the program itself."""
    entry = error.__traceback__
    while entry is not None and entry.tb_frame.f_code.co_filename != name:
        entry = entry.tb_next
    return "".join(traceback.format_exception(type(error), error, entry))


def module_code(source: str, name: str = "<program>") -> CodeType:
    """*source* compiled as a module."""
    code: CodeType = compile(source, name, "exec", dont_inherit=True)
    return code
