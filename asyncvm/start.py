"""What makes of the modules a machine: loaded when one of the package's names is used first."""

from __future__ import annotations

import sys

from asyncvm.errors import BytecodeError, GuestCancelled, InstructionLimit, LimitExceeded, TimeLimit
from asyncvm.guest import Guest
from asyncvm.host import concealment, interceptors
from asyncvm.host.own_builtins import keep_builtins
from asyncvm.introspection import guest_code
from asyncvm.limits import Limits
from asyncvm.vm import VM

__all__ = ["PUBLIC"]

#: what `asyncvm` shows
PUBLIC = {
    shown.__name__: shown
    for shown in (
        VM, BytecodeError, Guest, GuestCancelled, InstructionLimit, LimitExceeded, Limits, TimeLimit, guest_code,
    )
}  # fmt: skip
#: the modules of the machine
_CONCEALED = (
    "account", "breaker", "call", "eval", "exceeding", "frame", "machine", "reservation", "sizes", "state", "turns",
    "vm",
)  # fmt: skip

interceptors.install()
keep_builtins(module for name, module in list(sys.modules.items()) if name.startswith("asyncvm."))
concealment.conceal(
    module
    for name, module in list(sys.modules.items())
    if name.startswith(("asyncvm.panels.", "asyncvm.objects.", "asyncvm.host.", "asyncvm.sizes.", "asyncvm.monitoring"))
    or name in {f"asyncvm.{own}" for own in _CONCEALED}
)
