"""A frame of the host as a guest sees it that has guests below it: its ``f_back`` leads to them.

A guest that walks the stack comes to host code that called it back, and from there to the guest that called this host
code. But the ``f_back`` of the host's own frame object leads to a site, and past the guests below that one. So where
there are guests further out, a guest gets an object of the VM's own, which is else the host's frame.
"""

from __future__ import annotations

from types import FrameType
from typing import Any, NoReturn
from weakref import WeakValueDictionary

from asyncvm.host.sites import is_site
from asyncvm.objects.naming import named, read_only

__all__ = ["HostFrame", "host_frame"]


@named(FrameType)
class HostFrame:
    """A view of a host frame, to ``isinstance`` a ``types.FrameType``."""

    __slots__ = ("__weakref__", "_entered", "_guest", "_host")
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: FrameType)

    def __new__(cls, *arguments: Any) -> HostFrame:
        if not arguments:
            raise TypeError("cannot create 'frame' instances")
        return object.__new__(cls)

    def __init__(self, host: Any, entered: FrameType | None, guest: Any) -> None:
        object.__setattr__(self, "_host", host)
        self.lead_to(entered, guest)

    def lead_to(self, entered: FrameType | None, guest: Any) -> None:
        """Have the way outwards go to *guest*, a frame object, where *entered* would come."""
        object.__setattr__(self, "_entered", entered)
        object.__setattr__(self, "_guest", guest)

    @read_only
    def f_back(self) -> Any:
        host = self._host.f_back
        while host is not None and is_site(host.f_code):
            host = host.f_back
        if host is self._entered:
            return self._guest
        return host_frame(host, self._entered, self._guest)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._host, name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self if name == "f_back" else self._host, name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self if name == "f_back" else self._host, name)

    def __eq__(self, other: object) -> Any:
        return other is self._host or other is self

    def __hash__(self) -> int:
        return hash(self._host)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("cannot pickle 'frame' object")

    def __repr__(self) -> str:
        return repr(self._host)


_views: WeakValueDictionary[int, HostFrame] = WeakValueDictionary()


def host_frame(host: Any, entered: FrameType | None, guest: Any) -> HostFrame | None:
    """What shows the frame *host*, None if there is none: the same object as long as somebody holds it."""
    if host is None:
        return None
    view = _views.get(id(host))
    if view is None:
        view = _views[id(host)] = HostFrame(host, entered, guest)
    else:
        view.lead_to(entered, guest)
    return view
