"""Compares a module's native run with the one in the VM, case by case, and makes the table."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from tests.conformance.runner import Case, Run

__all__ = ["Comparison", "compare", "table"]

NOT_EXECUTED = "not executed in the VM"
_NOT_RUN = Case("not run")


@attrs.frozen
class Comparison:
    """One module on one interpreter."""

    module: str
    #: the cases that pass natively
    native: frozenset[str]
    #: those of them that do not pass in the VM, and what becomes of them there
    failures: dict[str, Case]
    instructions: int
    seconds: float
    #: what went wrong in the VM outside of cases
    troubles: list[str]

    @property
    def passing(self) -> int:
        """How many of the cases that pass natively pass in the VM."""
        return len(self.native) - len(self.failures)


def compare(module: str, native: Run, guest: Run) -> Comparison:
    """A case passes in the VM if it passes and the VM has executed its body."""
    passing = frozenset(name for name, case in native.cases.items() if case.outcome == "passed")
    failures: dict[str, Case] = {}
    for name in sorted(passing):
        case = guest.cases.get(name, _NOT_RUN)
        if case.outcome == "passed" and not case.body:
            case = attrs.evolve(case, outcome=NOT_EXECUTED)
        if case.outcome != "passed":
            failures[name] = case
    return Comparison(module, passing, failures, guest.instructions, guest.seconds, guest.troubles)


def table(comparisons: Iterable[Comparison]) -> str:
    """A table in Markdown: module, cases that pass natively, of those in the VM, instructions, and the sums."""
    done = list(comparisons)
    rows: list[tuple[str, ...]] = [("module", "pass natively", "of those in the VM", "", "instructions")]
    rows += [_row(c.module, len(c.native), c.passing, c.instructions) for c in done if c.native]
    rows.append(
        _row("all", sum(len(c.native) for c in done), sum(c.passing for c in done), sum(c.instructions for c in done))
    )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, "| " + " | ".join(["-" * widths[0], *["-" * (width - 1) + ":" for width in widths[1:]]]) + " |")
    return "\n".join(lines) + "\n"


def _row(name: str, native: int, passing: int, instructions: int) -> tuple[str, ...]:
    share = f"{int(1000 * passing / native) / 10:.1f}%" if native else ""
    return name, str(native), str(passing), share, f"{instructions:,}"


def _line(row: tuple[str, ...], widths: list[int]) -> str:
    first, *others = [cell.ljust(widths[0]) if not n else cell.rjust(widths[n]) for n, cell in enumerate(row)]
    return "| " + " | ".join([first, *others]) + " |"
