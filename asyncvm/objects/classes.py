"""Looking into classes: which special methods and property getters are guest functions that push a frame.

CPython's interpreter calls ``__getitem__``, ``__init__``, ``__getattribute__`` or a property's getter without recursion
when they are Python functions. To do the same the VM must find them as the type slots do: on the type, through its MRO,
never on the instance, and without running descriptors or ``__getattr__``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import CellType, FunctionType, MethodType
from typing import Any

from asyncvm.frame import NULL, Frame
from asyncvm.objects.function import guest_code

__all__ = [
    "guest_getter",
    "guest_method",
    "lookup_special",
    "namespace_of",
    "super_arguments",
    "type_flags",
    "type_lookup",
]

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
    return _guest_function(type_lookup(cls, name))


def guest_getter(owner: Any, name: str) -> tuple[FunctionType, list[Any]] | None:
    """The guest function that getting the attribute *name* of *owner* calls first and only, with its arguments.

    It is ``__getattribute__``, or the getter of a property.
    """
    cls = type(owner)
    if type_lookup(cls, "__getattr__") is not NULL:
        return None
    method = type_lookup(cls, "__getattribute__")
    if method is object.__getattribute__:
        attribute = type_lookup(cls, name)
        getter = _guest_function(attribute.fget) if type(attribute) is property else None
        return None if getter is None else (getter, [owner])
    method = _guest_function(method)
    return None if method is None else (method, [owner, name])


def _guest_function(value: Any) -> FunctionType | None:
    """*value* if it is a guest function."""
    return value if type(value) is FunctionType and guest_code(value) is not None else None


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
