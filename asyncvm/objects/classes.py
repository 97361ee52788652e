"""Looking into classes: which special methods and property getters are guest functions that push a frame.

CPython's interpreter calls ``__getitem__``, ``__init__`` or a property's getter without recursion when they are
Python functions. To do the same the VM must find them as the type slots do: on the type, through its MRO, never on
the instance, and without running descriptors or ``__getattr__``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import CellType, FunctionType, MethodType
from typing import Any

from asyncvm.frame import NULL, Frame
from asyncvm.objects.function import guest_code

__all__ = [
    "HAVE_GUEST_GETTERS",
    "guest_getter",
    "guest_method",
    "lookup_special",
    "note_guest_getters",
    "super_arguments",
    "type_flags",
    "type_lookup",
]

#: ids of the types on which a property with a guest getter was seen when the VM made them. A stale or missing id
#: costs time or a nested call, never a wrong result: `guest_getter` looks properly, and the host can do every call.
HAVE_GUEST_GETTERS: set[int] = set()


#: the ``__dict__`` of a class, whatever its metaclass says
namespace_of: Callable[[type], Mapping[str, Any]] = type.__dict__["__dict__"].__get__


def type_lookup(cls: type, name: str) -> Any:
    """The attribute *name* in the namespaces of *cls* and its bases, NULL where none has it (``_PyType_Lookup``)."""
    for base in type.__dict__["__mro__"].__get__(cls):
        namespace = namespace_of(base)
        if name in namespace:
            return namespace[name]
    return NULL


#: the flags of a type (Include/object.h: Py_TPFLAGS_...), whatever its metaclass
type_flags: Callable[[type], int] = type.__dict__["__flags__"].__get__


def guest_method(cls: type, name: str) -> FunctionType | None:
    """The guest function that *cls* has as *name*, None if it has none or something else."""
    method = type_lookup(cls, name)
    if type(method) is FunctionType and guest_code(method) is not None:
        return method
    return None


def guest_getter(cls: type, name: str) -> FunctionType | None:
    """The guest function that getting the attribute *name* of an instance of *cls* calls first and only."""
    attribute = type_lookup(cls, name)
    if (
        type(attribute) is property
        and type(attribute.fget) is FunctionType
        and guest_code(attribute.fget) is not None
        and type_lookup(cls, "__getattribute__") is object.__getattribute__
        and type_lookup(cls, "__getattr__") is NULL
    ):
        return attribute.fget
    return None


def note_guest_getters(cls: type) -> None:
    """Remember *cls*, just made, if it or a base has a property with a guest getter."""
    inherited = any(id(base) in HAVE_GUEST_GETTERS for base in type.__dict__["__mro__"].__get__(cls))
    if inherited or any(isinstance(value, property) for value in namespace_of(cls).values()):
        HAVE_GUEST_GETTERS.add(id(cls))


def fully_qualified(cls: type) -> str:
    """The name of a type in newer error messages (``PyType_GetFullyQualifiedName``)."""
    if cls.__module__ in ("builtins", "__main__"):
        return cls.__qualname__
    return f"{cls.__module__}.{cls.__qualname__}"


def lookup_special(instance: Any, name: str) -> Any:
    """The special method *name* of *instance*, looked up on its type and bound; NULL where there is none."""
    attribute = type_lookup(type(instance), name)
    if attribute is NULL:
        return NULL
    if type(attribute) is FunctionType:
        return MethodType(attribute, instance)
    getter = type_lookup(type(attribute), "__get__")
    return attribute if getter is NULL else getter(attribute, instance, type(instance))


def super_arguments(frame: Frame) -> tuple[type, Any]:
    """What ``super()`` means in *frame*: the class from the ``__class__`` cell, the instance from the first argument.

    :raises RuntimeError: as ``super()`` does
    """
    code = frame.code
    if code.argcount == 0:
        raise RuntimeError("super(): no arguments")
    instance = frame.fast[0]
    if type(instance) is CellType and code.localsplus[0] in code.raw.co_cellvars:
        instance = _cell_contents(instance)
    if instance is NULL:
        raise RuntimeError("super(): arg[0] deleted")
    if "__class__" not in code.raw.co_freevars:
        raise RuntimeError("super(): __class__ cell not found")
    cls = _cell_contents(frame.fast[code.localsplus.index("__class__")])
    if cls is NULL:
        raise RuntimeError("super(): empty __class__ cell")
    if not issubclass(type(cls), type):
        raise RuntimeError(f"super(): __class__ is not a type ({type(cls).__name__})")
    return cls, instance


def _cell_contents(cell: CellType) -> Any:
    try:
        return cell.cell_contents
    except ValueError:
        return NULL
