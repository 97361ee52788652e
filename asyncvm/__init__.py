"""asyncvm: a CPython bytecode virtual machine that runs guest code inside the host's event loop.

The machine is loaded when one of these names is used first, so that importing the package costs next to nothing: a
pytest plugin, or a server that may run guests, need not pay for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asyncvm.errors import BytecodeError, GuestCancelled, InstructionLimit, LimitExceeded, TimeLimit
    from asyncvm.guest import Guest
    from asyncvm.introspection import guest_code
    from asyncvm.limits import Limits
    from asyncvm.vm import VM

__all__ = [
    "VM",
    "BytecodeError",
    "Guest",
    "GuestCancelled",
    "InstructionLimit",
    "LimitExceeded",
    "Limits",
    "TimeLimit",
    "__version__",
    "guest_code",
]

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """PEP 562."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from asyncvm.start import PUBLIC

    globals().update(PUBLIC)
    return PUBLIC[name]


def __dir__() -> list[str]:
    return [*globals(), *__all__]
