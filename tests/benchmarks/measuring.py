"""What the benchmarks share: interleaved rounds of timing, and tables in Markdown."""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import repeat
from typing import Any, TypeVar

__all__ = ["markdown_table", "median_nanoseconds"]

Name = TypeVar("Name", bound=Hashable)

#: how long the calls that are timed together should take, so that the clock's own grain does not count
_BATCH_NANOSECONDS = 2_000_000
_ROUNDS = 15
#: other processes do not count
_clock = time.process_time_ns if time.get_clock_info("process_time").resolution < 1e-5 else time.perf_counter_ns


def median_nanoseconds(actions: Mapping[Name, Callable[[Any], object]], rounds: int = _ROUNDS) -> dict[Name, float]:
    """What one call of each action, with None as its argument, takes: the median of several rounds.

    Each round times every action once, in another order, so that a machine that gets slower or faster does so for all
    of them. What counts is the time that this process had the processor, if the platform tells that exactly enough.
    As with `timeit`, the garbage collector is off meanwhile.
    """
    collecting = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        sizes = {name: _batch_size(action) for name, action in actions.items()}
        times: dict[Name, list[float]] = {name: [] for name in actions}
        order = list(actions)
        for seed in range(rounds):
            random.Random(seed).shuffle(order)
            for name in order:
                times[name].append(_time(actions[name], sizes[name]) / sizes[name])
    finally:
        if collecting:
            gc.enable()
    return {name: statistics.median(measured) for name, measured in times.items()}


def _batch_size(action: Callable[[Any], object]) -> int:
    size = 1
    while _time(action, size) < _BATCH_NANOSECONDS:
        size *= 2
    return size


def _time(action: Callable[[Any], object], calls: int) -> int:
    """Nanoseconds for that many calls, made by C code as an event loop's are."""
    start = _clock()
    deque(map(action, repeat(None, calls)), maxlen=0)
    return _clock() - start


def markdown_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose columns are aligned to the right in the text too."""
    cells = [header, *rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    lines = [
        "| " + " | ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in cells
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 1) + ":" for width in widths) + "|")
    return "\n".join(lines)
