"""Which task of an event loop a guest runs in."""

from __future__ import annotations

import sys
from typing import Any

__all__ = ["current_task", "task_name"]


def current_task() -> Any:
    """The task of asyncio or trio that runs in this thread, None if none does."""
    for library, function in (("asyncio", "asyncio"), ("trio", "trio.lowlevel")):
        if library in sys.modules:
            try:
                task = sys.modules[function].current_task()
            except RuntimeError:  # no event loop of this library runs here
                continue
            if task is not None:
                return task
    return None


def task_name(task: Any) -> str:
    """The name of a task, as its library gives it."""
    return str(task.get_name() if hasattr(task, "get_name") else task.name)
