"""What the tools have in common: a number in `VM.monitoring`, and callbacks for the events that they want."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from threading import get_ident
from typing import TYPE_CHECKING, Any, ClassVar

from asyncvm.host.own_builtins import keep_builtins

if TYPE_CHECKING:
    import asyncvm

__all__ = ["Tool"]


class Tool:
    """One who watches the guests of a VM from `attach` to `detach`.

    Its callbacks execute no code of a guest; but a guest may replace builtin functions that the host's modules use.
    What is executed then is not told to them.
    """

    #: its number, and the name that goes with it
    tool_id: ClassVar[int]
    name: ClassVar[str]

    def __init__(self, vm: asyncvm.VM) -> None:
        self.vm = vm
        self.monitoring = vm.monitoring
        #: the threads in which a callback is being called
        self._busy: set[int] = set()

    def callbacks(self) -> Mapping[int, Callable[..., Any]]:
        """What is called for which event."""
        raise NotImplementedError  # each tool has its own

    def attach(self) -> None:
        """Begin to watch.

        :raises ValueError: if another tool has the number
        """
        # Guests may replace those that are the host's.
        keep_builtins(module for name, module in list(sys.modules.items()) if name.startswith("asyncvm.tools."))
        monitoring = self.monitoring
        monitoring.use_tool_id(self.tool_id, self.name)
        wanted = 0
        for event, callback in self.callbacks().items():
            monitoring.register_callback(self.tool_id, event, self._unless_busy(callback))
            wanted |= event
        monitoring.set_events(self.tool_id, wanted)

    def _unless_busy(self, callback: Callable[..., Any]) -> Callable[..., Any]:
        busy = self._busy

        def call(*arguments: Any) -> None:
            thread = get_ident()
            if thread not in busy:
                busy.add(thread)
                try:
                    callback(*arguments)
                finally:
                    busy.discard(thread)

        return call

    def detach(self) -> None:
        """Watch no longer, and write what there is to be written."""
        self.monitoring.free_tool_id(self.tool_id)
