"""What cancels a task: asyncio's CancelledError, trio's Cancelled."""

from __future__ import annotations

import sys

__all__ = ["is_cancellation"]


def is_cancellation(error: BaseException) -> bool:
    """Whether *error* is how an event loop cancels a task."""
    return any(isinstance(error, kind) for kind in _kinds())


def _kinds() -> list[type[BaseException]]:
    """The classes of the libraries that are there."""
    found: list[type[BaseException]] = []
    for module, name in (("asyncio", "CancelledError"), ("trio", "Cancelled")):
        if module in sys.modules:
            found.append(getattr(sys.modules[module], name))
    return found
