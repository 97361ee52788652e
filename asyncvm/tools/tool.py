"""What the tools have in common: a number in `VM.monitoring`, and callbacks for the events that they want."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    import asyncvm

__all__ = ["Tool"]


class Tool:
    """One who watches the guests of a VM from `attach` to `detach`.

    Its callbacks execute no code of a guest, so that they do not see themselves and cost the guest no instructions.
    """

    #: its number, and the name that goes with it
    tool_id: ClassVar[int]
    name: ClassVar[str]

    def __init__(self, vm: asyncvm.VM) -> None:
        self.vm = vm
        self.monitoring = vm.monitoring

    def callbacks(self) -> Mapping[int, Callable[..., Any]]:
        """What is called for which event."""
        raise NotImplementedError  # each tool has its own

    def attach(self) -> None:
        """Begin to watch.

        :raises ValueError: if another tool has the number
        """
        monitoring = self.monitoring
        monitoring.use_tool_id(self.tool_id, self.name)
        wanted = 0
        for event, callback in self.callbacks().items():
            monitoring.register_callback(self.tool_id, event, callback)
            wanted |= event
        monitoring.set_events(self.tool_id, wanted)

    def detach(self) -> None:
        """Watch no longer, and write what there is to be written."""
        self.monitoring.free_tool_id(self.tool_id)
