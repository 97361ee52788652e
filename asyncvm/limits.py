"""What a guest may use."""

from __future__ import annotations

import math
from typing import Any

import attrs

__all__ = ["Limits"]


def _checked(*kinds: type, least: int, above: bool = False) -> Any:
    """A validator: a number of one of *kinds*, at least *least*, or above it."""

    def validate(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is None:
            return
        shown = f"Limits({attribute.name}={value!r})"
        if type(value) not in kinds:
            raise TypeError(f"{shown}: must be {' or '.join(kind.__name__ for kind in kinds)}, or None")
        if math.isnan(value) or (value <= least if above else value < least):
            raise ValueError(f"{shown}: must be {'more than' if above else 'at least'} {least}")

    return validate


@attrs.frozen(kw_only=True)
class Limits:
    """Bounds on what guests may use: those of a VM hold for all its guests, those of a call for that call.

    A guest that passes one gets `InstructionLimit` or `TimeLimit` at the instruction at which it does. It may still
    clean up, within *grace*; after that its frames are dropped, and none of its code runs any more.

    :param instructions: how many instructions may be executed, by all guests of the VM together, or by the call with
        all that it starts (its tasks, callbacks and threads); None for any number
    :param seconds: how long each guest may take from its start to its end, on the clock of the event loop it runs on
        (waiting counts); None for any time
    :param recursion: how many guest frames may be active above each other in one thread before the guest gets
        RecursionError; a guest may set less by ``sys.setrecursionlimit``, but not more. None for the host's own
        recursion limit at the time, which guests may set to any number; for a call, None for the VM's
    :param result_bytes: how large the result of one operation may be whose size is known before it starts, such as
        ``10 ** 10 ** 9`` or ``b"x" * n``, in bytes; the guest gets MemoryError instead. None for any size
    :param grace: how many instructions a guest may execute to clean up after it has passed a limit
    :raises ValueError: if a limit is smaller than 1 (*seconds*: not more than 0; *grace*: negative)
    :raises TypeError: if a limit is not a number of the right kind
    """

    instructions: int | None = attrs.field(default=None, validator=_checked(int, least=1))
    seconds: float | None = attrs.field(default=None, validator=_checked(int, float, least=0, above=True))
    recursion: int | None = attrs.field(default=None, validator=_checked(int, least=1))
    result_bytes: int | None = attrs.field(default=None, validator=_checked(int, least=1))
    grace: int = attrs.field(default=10_000, validator=_checked(int, least=0))

    @grace.validator
    def _grace_is_given(self, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is None:
            raise TypeError("Limits(grace=None): must be int")
