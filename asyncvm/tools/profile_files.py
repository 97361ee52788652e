"""A profile as files: speedscope's JSON and what the standard library's `pstats` reads."""

from __future__ import annotations

import json
import marshal
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import asyncvm

if TYPE_CHECKING:
    from asyncvm.tools.profile import Place

__all__ = ["write_pstats", "write_speedscope"]

_MEASURES: tuple[tuple[str, str, Callable[[Place], int]], ...] = (
    ("instructions", "none", lambda place: place.instructions),
    ("calls", "none", lambda place: place.calls),
    ("processor time", "nanoseconds", lambda place: place.processor),
    ("time holding the thread", "nanoseconds", lambda place: place.held),
    ("time awaiting", "nanoseconds", lambda place: place.awaited),
)


def write_speedscope(file: str, roots: Iterable[Place]) -> None:
    """One profile for each measure; in each, one sample for each way to a function, weighted by what was used there."""
    numbers: dict[tuple[str, str, int], int] = {}
    frames: list[dict[str, Any]] = []
    ways = [way for root in roots for way in root.walk()]
    stacks: list[list[int]] = []
    for way in ways:
        for place in way:
            key = _function(place)
            if key not in numbers:
                numbers[key] = len(frames)
                frames.append({"name": place.name, **({"file": place.file, "line": place.line} if place.file else {})})
        stacks.append([numbers[_function(place)] for place in way])
    profiles = []
    for name, unit, measure in _MEASURES:
        weights = [measure(way[-1]) for way in ways]
        profiles.append(
            {
                "type": "sampled",
                "name": name,
                "unit": unit,
                "startValue": 0,
                "endValue": sum(weights),
                "samples": stacks,
                "weights": weights,
            }
        )
    document = {
        "$schema": "https://www.speedscope.app/file-format-schema.json",
        "exporter": f"asyncvm@{asyncvm.__version__}",
        "activeProfileIndex": 0,
        "shared": {"frames": frames},
        "profiles": profiles,
    }
    with open(file, "w", encoding="utf-8") as out:
        json.dump(document, out)


def write_pstats(file: str, roots: Iterable[Place]) -> None:
    """Where `pstats` has seconds, there are instructions.

    The format is `cProfile`'s: for each function how often it was called, without and with calls from itself; what it
    used, without and with what it called; and the same by callers.
    """
    table: dict[tuple[str, int, str], list[Any]] = {}
    for root in roots:
        ways = [*root.walk()]
        totals = _totals(ways)
        for way in ways:
            place = way[-1]
            key = _row(place)
            is_recursive = any(_row(above) == key for above in way[:-1])
            total = 0 if is_recursive else totals[place]
            primitive = 0 if is_recursive else place.calls
            row = table.setdefault(key, [0, 0, 0, 0, {}])
            _add(row, primitive, place.calls, place.instructions, total)
            if len(way) > 1:
                caller = row[4].setdefault(_row(way[-2]), [0, 0, 0, 0])
                _add(caller, place.calls, primitive, place.instructions, total)
    stats = {
        key: (*row[:4], {caller: tuple(figures) for caller, figures in row[4].items()}) for key, row in table.items()
    }
    with open(file, "wb") as out:
        marshal.dump(stats, out)


def _totals(ways: list[tuple[Place, ...]]) -> dict[Place, int]:
    """What each place has used, with what it called."""
    totals = {way[-1]: way[-1].instructions for way in ways}
    for way in reversed(ways):
        if len(way) > 1:
            totals[way[-2]] += totals[way[-1]]
    return totals


def _add(row: list[Any], *figures: int) -> None:
    for index, figure in enumerate(figures):
        row[index] += figure


def _function(place: Place) -> tuple[str, str, int]:
    return place.name, place.file, place.line


def _row(place: Place) -> tuple[str, int, str]:
    return place.file or "~", place.line, place.name
