"""What a host can ask about a guest's objects."""

from __future__ import annotations

from types import CodeType, FunctionType, MethodType

from asyncvm.objects.entrance import guest_raw, is_gate
from asyncvm.objects.frame_object import GuestFrame
from asyncvm.objects.function import guest_code as decoded_code
from asyncvm.objects.resumable import Resumable

__all__ = ["guest_code"]


def guest_code(value: object) -> CodeType:
    """The code object that the VM executes for *value*: the compiler's own, for `dis` and others that read bytecode.

    (The ``__code__`` of a guest function is a stand-in, through which host code calls it.)

    :param value: a guest's function or its ``__code__``, a method, generator, coroutine, async generator, or its frame
        object (``gi_frame``)
    :raises TypeError: for anything else, such as a function that is host code
    """
    if type(value) is MethodType:
        value = value.__func__
    if type(value) is FunctionType:
        code = decoded_code(value)
        if code is None:
            raise TypeError(f"{value.__qualname__}() is host code; guest_code() is for functions that a VM executes")
        return code.raw
    if type(value) is CodeType and is_gate(value):
        return guest_raw(value)
    if issubclass(type(value), Resumable):
        return value.code.raw  # type: ignore[attr-defined,no-any-return]  # by the real type, whatever isinstance says
    if type(value) is GuestFrame:
        return value._frame.code.raw
    raise TypeError(f"guest_code() needs a guest's function, generator or frame, not {type(value).__name__}")
