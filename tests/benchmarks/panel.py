"""The panel: programs of pyperformance, as they are, beside small ones of our own.

pyperformance's programs hand what is to be timed to a ``pyperf.Runner``. Here they are given a `Runner` of ours, which
only keeps what it is given, so that the same function can be called natively and in the VM.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import attrs

if __package__:
    from tests.benchmarks.small_programs import SMALL_PROGRAMS
else:  # run as a script
    from small_programs import SMALL_PROGRAMS

__all__ = ["Action", "Workload", "panel"]


@attrs.frozen
class Action:
    """What is timed: a function with its arguments, and whether its result is awaited."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...] = ()
    awaited: bool = False


class Runner:
    """Stands for ``pyperf.Runner``: keeps the functions that it is to time.

    :param words: the words of the program's command line
    """

    def __init__(self, words: list[str]) -> None:
        self.metadata: dict[str, Any] = {}
        self.argparser = argparse.ArgumentParser()
        self.args: argparse.Namespace | None = None
        self.actions: list[Action] = []
        self._words = words

    def parse_args(self, args: list[str] | None = None) -> argparse.Namespace:
        if self.args is None:
            self.args = self.argparser.parse_args(self._words)
        return self.args

    def bench_func(self, name: str, func: Callable[..., Any], *args: Any, **options: Any) -> None:
        self.actions.append(Action(func, args))

    def bench_time_func(self, name: str, func: Callable[..., Any], *args: Any, **options: Any) -> None:
        self.actions.append(Action(func, (1, *args)))  # the number of loops comes first

    def bench_async_func(self, name: str, func: Callable[..., Any], *args: Any, **options: Any) -> None:
        self.actions.append(Action(func, args, awaited=True))


@attrs.frozen
class Workload:
    """A program that defines what is timed.

    :param name: pyperformance's name, or ours
    :param path: the program's file name
    :param source: its text
    :param words: its command line
    """

    name: str
    path: str
    source: str
    words: tuple[str, ...] = ()

    def load(self, execute: Callable[[CodeType, dict[str, Any]], Any]) -> list[Action]:
        """Execute the program and return what it wants timed.

        :param execute: executes a code object with a namespace, natively or in a VM
        """
        runner = Runner(list(self.words))
        module = ModuleType("__main__")
        module.__file__ = self.path
        with _in_place_of_pyperf(runner), _as_module("__main__", module):
            execute(compile(self.source, self.path, "exec"), module.__dict__)
        return runner.actions or [Action(module.__dict__["benchmark"])]


def panel() -> list[Workload]:
    """All workloads.

    :raises ModuleNotFoundError: if pyperformance is not installed (the extra ``bench``)
    """
    small = [Workload(name, f"<{name}>", source) for name, source in SMALL_PROGRAMS.items()]
    return small + list(_of_pyperformance())


_PLAIN = [
    "async_generators",
    "barnes_hut",
    "chaos",
    "comprehensions",
    "coroutines",
    "deltablue",
    "fannkuch",
    "float",
    "generators",
    "go",
    "hexiom",
    "nbody",
    "nqueens",
    "raytrace",
    "richards",
    "spectral_norm",
    "unpack_sequence",
]
_ASYNC_TREES = ("none", "io", "memoization", "cpu_io_mixed")
_SCIMARK = ("fft", "lu", "monte_carlo", "sor", "sparse_mat_mult")


def _of_pyperformance() -> Iterator[Workload]:
    spec = importlib.util.find_spec("pyperformance")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("pyperformance is not installed: install the extra 'bench', as `make bench` does")
    folder = Path(spec.origin).parent / "data-files" / "benchmarks"

    def workload(name: str, program: str, *words: str) -> Workload:
        path = folder / f"bm_{program}" / "run_benchmark.py"
        return Workload(name, str(path), path.read_text(encoding="utf-8"), words)

    for program in _PLAIN:
        yield workload(program, program)
    for kind in _ASYNC_TREES:
        yield workload(f"async_tree_{kind}", "async_tree", kind)
    for kind in _SCIMARK:
        yield workload(f"scimark_{kind}", "scimark", kind)


@contextmanager
def _in_place_of_pyperf(runner: Runner) -> Iterator[None]:
    stub = ModuleType("pyperf")
    stub.__dict__.update(Runner=lambda *args, **options: runner, perf_counter=time.perf_counter)
    with _as_module("pyperf", stub):
        yield


@contextmanager
def _as_module(name: str, module: ModuleType) -> Iterator[None]:
    before = sys.modules.get(name)
    sys.modules[name] = module
    try:
        yield
    finally:
        if before is None:
            del sys.modules[name]
        else:
            sys.modules[name] = before
