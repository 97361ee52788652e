"""The types of the VM's own generators, frames and the like are, to a guest, those of the host that they stand for.

``type(generator)`` gives a guest ``types.GeneratorType``, as ``generator.__class__`` does, and
``types.GeneratorType.send(generator, None)``, which the host's method would refuse, is done by the VM's own.
"""

from __future__ import annotations

from functools import partial
from types import MethodDescriptorType, WrapperDescriptorType
from typing import Any

from asyncvm.call import Interceptor, call, call_class, call_host, deliver
from asyncvm.frame import Completion, Frame
from asyncvm.objects.naming import SHOWN_AS

__all__ = ["interceptors"]


def _type(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``type(object)``, and ``type(name, bases, dict, /, **keywords)``"""
    if len(arguments) == 1 and not keywords:
        kind = type(arguments[0])
        return deliver(frame, completion, SHOWN_AS.get(kind, kind))
    return call_class(frame, type, arguments, keywords, completion)


def _method(
    native: Any, frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """A method of the host's type, called with its object as the first argument."""
    if arguments:
        kind = type(arguments[0])
        if SHOWN_AS.get(kind) is native.__objclass__:
            own = getattr(kind, native.__name__)
            return call(frame, own, arguments, keywords, completion)
    return deliver(frame, completion, call_host(frame, native, arguments, keywords))


def interceptors() -> dict[Any, Interceptor]:
    """By host callable, what takes its place when a guest calls it."""
    found: dict[Any, Interceptor] = {type: _type}
    for own, native in SHOWN_AS.items():
        for name, method in vars(native).items():
            if type(method) in (MethodDescriptorType, WrapperDescriptorType) and hasattr(own, name):
                found[method] = partial(_method, method)
    return found
