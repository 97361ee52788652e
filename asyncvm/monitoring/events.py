"""The events of PEP 669, by the names and numbers that ``sys.monitoring.events`` has in 3.14 and newer."""

from __future__ import annotations

from types import SimpleNamespace

__all__ = ["BRANCHES", "LOCAL", "NAMES", "NO_EVENTS", "events"]

NO_EVENTS = 0
#: in the order of their bits
NAMES = (
    "PY_START",
    "PY_RESUME",
    "PY_RETURN",
    "PY_YIELD",
    "CALL",
    "LINE",
    "INSTRUCTION",
    "JUMP",
    "BRANCH_LEFT",
    "BRANCH_RIGHT",
    "STOP_ITERATION",
    "RAISE",
    "EXCEPTION_HANDLED",
    "PY_UNWIND",
    "PY_THROW",
    "RERAISE",
    "C_RETURN",
    "C_RAISE",
    "BRANCH",
)

events = SimpleNamespace(NO_EVENTS=NO_EVENTS, **{name: 1 << bit for bit, name in enumerate(NAMES)})

#: what a branch is to who asks for BRANCH
BRANCHES = events.BRANCH_LEFT | events.BRANCH_RIGHT
#: the events that belong to an instruction: they can be asked for by code, and disabled where they happen
LOCAL = sum(
    getattr(events, name)
    for name in (
        *("PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "CALL", "LINE", "INSTRUCTION", "JUMP"),
        *("BRANCH_LEFT", "BRANCH_RIGHT", "STOP_ITERATION", "C_RETURN", "C_RAISE", "BRANCH"),
    )
)
