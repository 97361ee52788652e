"""What programs cost in other ways to run code in Python, beside asyncvm: VMs of bytecode, and walkers of syntax trees.

Each peer runs the same source: the small programs, and those of pyperformance that are no larger than a second in all
of them. What it refuses to run is told with its own message. The peers:

- asyncvm, with an instruction limit and a slice;
- x-python, a VM of CPython's bytecode in Python (up to 3.11);
- asteval, and the executor of smolagents: walkers of the syntax tree in Python;
- RestrictedPython, which has the host compile and execute the source with guards in it: no interpreter;
- pydantic-monty, an interpreter written in Rust, of a part of Python, in a process of its own.

Measured is the wall clock, since some peers work in other processes: the best of a few runs, natively and in the peer
by turns. Run ``python -m tests.benchmarks.peers`` in the project's folder, or this file; the extra ``bench`` has the
peers. ``--folder`` tells where to write the report.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import importlib
import importlib.metadata
import inspect
import io
import platform
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import Any, TypeAlias

import attrs

import asyncvm

if __package__:
    from tests.benchmarks.measuring import markdown_table
    from tests.benchmarks.panel import Action, Workload, panel
else:  # run as a script
    from measuring import markdown_table
    from panel import Action, Workload, panel

#: of the panel: what is not too large for the slowest
NAMES = (
    "calls", "loops", "strings", "dicts", "exceptions", "attributes",
    "comprehensions", "coroutines", "deltablue", "hexiom", "nqueens", "richards", "scimark_sparse_mat_mult",
    "unpack_sequence",
)  # fmt: skip
LIMITS = asyncvm.Limits(instructions=10**15)
#: a peer gets no more runs after so many seconds
ENOUGH = 5.0
MOST_RUNS = 5
#: of a refusal's message, this many characters
WIDTH = 120

#: makes a workload ready, and gives what runs it once
Peer: TypeAlias = Callable[[Workload], contextlib.AbstractContextManager[Callable[[], object]]]


def run_natively(actions: list[Action]) -> object:
    result: object = None
    for action in actions:
        result = action.function(*action.arguments)
        if action.awaited or inspect.iscoroutine(result):
            result = asyncio.run(_awaited(result))
    return result


async def _awaited(awaitable: Any) -> object:
    return await awaitable


@contextlib.contextmanager
def natively(workload: Workload) -> Iterator[Callable[[], object]]:
    actions = workload.load(exec)
    yield lambda: run_natively(actions)


@contextlib.contextmanager
def in_asyncvm(workload: Workload) -> Iterator[Callable[[], object]]:
    vm = asyncvm.VM(slice=0.005)
    actions = workload.load(vm.run)

    async def run() -> object:
        result: object = None
        for action in actions:
            source = "await function(*arguments)" if action.awaited else "function(*arguments)"
            names = {"function": action.function, "arguments": action.arguments}
            result = await vm.run_async(source, names, limits=LIMITS)
        return result

    yield lambda: asyncio.run(run())


@contextlib.contextmanager
def in_x_python(workload: Workload) -> Iterator[Callable[[], object]]:
    vm = importlib.import_module("xpython.vm").PyVM()

    def execute(code: CodeType, namespace: dict[str, Any]) -> None:
        namespace["__builtins__"] = __builtins__
        vm.run_code(code, f_globals=namespace)
        if vm.last_exception and vm.last_exception[0] is not None:  # which it has printed
            raise vm.last_exception[1]

    actions = workload.load(execute)
    yield lambda: run_natively(actions)


@contextlib.contextmanager
def in_asteval(workload: Workload) -> Iterator[Callable[[], object]]:
    interpreter = importlib.import_module("asteval").Interpreter(
        with_import=True, with_importfrom=True, err_writer=io.StringIO()
    )
    interpreter.symtable["__name__"] = "__main__"

    def checked(result: object) -> object:
        if interpreter.error:
            kind, message = interpreter.error[0].get_error()
            raise RuntimeError(f"{kind}: {message.strip().splitlines()[-1]}")
        return result

    def execute(code: CodeType, namespace: dict[str, Any]) -> None:
        checked(interpreter(workload.source))
        namespace.update(interpreter.symtable)

    actions = workload.load(execute)
    yield lambda: checked(run_natively(actions))


@contextlib.contextmanager
def in_smolagents(workload: Workload) -> Iterator[Callable[[], object]]:
    module = importlib.import_module("smolagents.local_python_executor")
    module.MAX_OPERATIONS = module.MAX_WHILE_ITERATIONS = 10**12
    executor = module.LocalPythonExecutor(additional_authorized_imports=["*"], timeout_seconds=None)
    executor.send_tools({})
    executor.state["__name__"] = "__main__"

    def execute(code: CodeType, namespace: dict[str, Any]) -> None:
        executor(workload.source)
        namespace.update(executor.state | executor.custom_tools)

    actions = workload.load(execute)

    def run() -> object:
        executor.state["_operations_count"] = {"counter": 0}
        return run_natively(actions)

    yield run


@contextlib.contextmanager
def in_restricted_python(workload: Workload) -> Iterator[Callable[[], object]]:
    restricted: Any = importlib.import_module("RestrictedPython")
    guards: Any = importlib.import_module("RestrictedPython.Guards")
    evaluation: Any = importlib.import_module("RestrictedPython.Eval")
    builtins = {**restricted.utility_builtins, **restricted.limited_builtins, **guards.safe_builtins}
    builtins |= {"__import__": __import__, "__build_class__": __build_class__, "list": list, "range": range}
    builtins |= {"dict": dict, "set": set, "sum": sum, "min": min, "max": max, "enumerate": enumerate, "any": any}

    def execute(code: CodeType, namespace: dict[str, Any]) -> None:
        namespace |= {
            "__builtins__": builtins,
            "__metaclass__": type,
            "__name__": "__main__",
            "_getattr_": guards.safer_getattr,
            "_getitem_": evaluation.default_guarded_getitem,
            "_getiter_": evaluation.default_guarded_getiter,
            "_inplacevar_": lambda operator, left, right: left + right if operator == "+=" else left - right,
            "_iter_unpack_sequence_": guards.guarded_iter_unpack_sequence,
            "_unpack_sequence_": guards.guarded_unpack_sequence,
            "_write_": lambda value: value,
        }
        exec(restricted.compile_restricted(workload.source, workload.path, "exec"), namespace)

    actions = workload.load(execute)
    yield lambda: run_natively(actions)


@contextlib.contextmanager
def in_monty(workload: Workload) -> Iterator[Callable[[], object]]:
    with importlib.import_module("pydantic_monty").Monty() as pool, pool.checkout() as session:
        session.feed_run(workload.source)
        yield lambda: session.feed_run("benchmark()")


PEERS: dict[str, Peer] = {
    "asyncvm": in_asyncvm,
    "x-python": in_x_python,
    "asteval": in_asteval,
    "smolagents": in_smolagents,
    "RestrictedPython": in_restricted_python,
    "pydantic-monty": in_monty,
}
#: what interprets Python in Python, as asyncvm does
INTERPRETERS = ("x-python", "asteval", "smolagents")


@attrs.frozen
class Outcome:
    """How many times native a workload was in a peer, or why it was not run."""

    ratio: float | None
    refusal: str = ""

    def __str__(self) -> str:
        return "refused" if self.ratio is None else f"{self.ratio:,.1f}"


def measure(workload: Workload, peer: Peer) -> Outcome:
    """Run *workload* natively and in *peer*, which has to give the same result."""
    spent, in_peer, native = 0.0, [], []
    try:
        with natively(workload) as run_native, peer(workload) as run:
            while spent < ENOUGH and len(in_peer) < MOST_RUNS:
                start = time.perf_counter()
                expected = run_native()
                middle = time.perf_counter()
                result = run()
                end = time.perf_counter()
                if type(expected) in (int, str, dict) and result != expected:
                    return Outcome(None, f"another result: {result!r} for {expected!r}"[:WIDTH])
                native.append(middle - start)
                in_peer.append(end - middle)
                spent += end - middle
    except ModuleNotFoundError as error:
        return Outcome(None, f"not installed: {error}")
    except Exception as error:
        lines = str(error).strip().splitlines() or [""]
        return Outcome(None, f"{type(error).__name__}: {lines[-1]}"[:WIDTH])
    ratio = min(in_peer) / min(native)
    if peer is not in_restricted_python and ratio < 1:
        return Outcome(None, "it takes no time, so it does not execute it")
    return Outcome(ratio)


def report(outcomes: dict[str, dict[str, Outcome]]) -> str:
    rows = [(workload, *(str(outcome) for outcome in of_peers.values())) for workload, of_peers in outcomes.items()]
    refusals = [
        f"- {workload}, {name}: `{outcome.refusal.replace('`', chr(39))}`"
        for workload, of_peers in outcomes.items()
        for name, outcome in of_peers.items()
        if outcome.ratio is None
    ]
    compared = [
        (of_peers[name].ratio or 0.0) / (of_peers["asyncvm"].ratio or 1.0)
        for of_peers in outcomes.values()
        for name in INTERPRETERS
        if of_peers[name].ratio is not None
    ]
    versions = ", ".join(f"{name} {_version(name)}" for name in PEERS if name != "asyncvm")
    return (
        f"Python {platform.python_version()}, times native ({versions}). Of the other interpreters written in Python, "
        f"each took at least {min(compared):.1f} times as long as asyncvm, on all that it ran.\n\n"
        + markdown_table(("workload", *PEERS), rows)
        + "\n\nRefused:\n\n"
        + "\n".join(refusals)
        + "\n"
    )


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", help="the workloads", default=NAMES)
    parser.add_argument("--folder", type=Path, help="where to write the report")
    options = parser.parse_args()
    outcomes: dict[str, dict[str, Outcome]] = {}
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        for workload in panel():
            if workload.name in options.names:
                outcomes[workload.name] = {name: measure(workload, peer) for name, peer in PEERS.items()}
                print(workload.name, *outcomes[workload.name].values(), file=sys.stderr, flush=True)
    text = report(outcomes)
    print(text)
    if options.folder is not None:
        (options.folder / "peers-{}.{}.md".format(*sys.version_info)).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
