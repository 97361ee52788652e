"""Which types run code of the host, written in Python, when a guest reads an attribute, adds, indexes or iterates.

The problem: such code may look at its caller (a deprecated property warns, and names the line), and so has to be called
from a site. A site for every operator and every attribute would make all of them slow.

The solution: types are looked at once. Nearly all turn out to be plain: nothing that a guest does with their instances
by an instruction needs a site. What is known is kept by the type's id, as long as the type lives. A type that is
changed after it was looked at may cost a site, never a wrong result: `reader` looks up what it returns.
"""

from __future__ import annotations

from functools import partial
from types import (
    BuiltinFunctionType,
    ClassMethodDescriptorType,
    EllipsisType,
    FunctionType,
    GetSetDescriptorType,
    MemberDescriptorType,
    MethodDescriptorType,
    ModuleType,
    NoneType,
    WrapperDescriptorType,
)
from typing import Any, Final
from weakref import ReferenceType

import attrs

from asyncvm.frame import NULL
from asyncvm.host.sight import is_of_library, may_look
from asyncvm.objects.classes import guest_getter, guest_method, namespace_of, type_flags, type_lookup

__all__ = ["AT_SITE", "PLAIN", "READ_PLAINLY", "SEEN_OTHERWISE", "operates_plainly", "reader", "writes_plainly"]

#: types whose instances never need a site
PLAIN = frozenset(
    {bool, bytearray, bytes, complex, dict, float, frozenset, int, list, memoryview, range, set, slice, str, tuple,
     type, EllipsisType, NoneType}
)  # fmt: skip

#: what `reader` returns where the attribute is to be read from a site
AT_SITE: Final = object()

#: by type of the host, attributes that a guest sees otherwise, and what it calls to read them
SEEN_OTHERWISE: dict[type, dict[str, Any]] = {}

#: ids of types of whose instances any attribute can be read and written without a look at the type
READ_PLAINLY: set[int] = {id(cls) for cls in PLAIN}


@attrs.frozen
class _Care:
    """What needs care with the attributes of a type's instances."""

    #: attributes whose getters or setters are to be looked at
    names: frozenset[str]
    #: whether a guest's ``__getattribute__`` reads all attributes
    pushes_all: bool
    reads_all: bool
    reads_missing: bool
    writes_all: bool


_care: dict[int, _Care] = {}


def reader(owner: Any, name: Any) -> Any:
    """What reads the attribute *name* of *owner*: a guest function and its arguments; AT_SITE; None: nothing else."""
    cls = type(owner)
    if id(cls) in READ_PLAINLY:
        return None
    care = _care.get(id(cls)) or _look_at(cls)
    if care.pushes_all or (type(name) is str and name in care.names):
        if cls in SEEN_OTHERWISE and name in SEEN_OTHERWISE[cls]:
            return SEEN_OTHERWISE[cls][name], [owner]
        getter = guest_getter(owner, name)
        if getter is not None:
            return getter
        if _is_read_by_host(owner, name):
            return AT_SITE
    if care.reads_all or (care.reads_missing and _is_missing(owner, name)):
        return AT_SITE
    return None


def writes_plainly(owner: Any, name: Any) -> bool:
    """Whether the attribute *name* of *owner* can be set or deleted without a site."""
    cls = type(owner)
    if id(cls) in READ_PLAINLY:
        return True
    care = _care.get(id(cls)) or _look_at(cls)
    if care.writes_all:
        return False
    attribute = type_lookup(cls, name) if name in care.names else NULL
    if type(attribute) is property:
        return not (may_look(attribute.fset) or may_look(attribute.fdel))
    return not any(may_look(type_lookup(type(attribute), method)) for method in ("__set__", "__delete__"))


#: of the types of which something is known by their ids, references that have it forgotten
_references: dict[int, ReferenceType[type]] = {}


def _keep_until_death(cls: type) -> None:
    """Have what will be known by the id of *cls* forgotten when *cls* dies, and another type may get the id."""
    _references[id(cls)] = ReferenceType(cls, partial(_forget, id(cls)))


def _forget(key: int, reference: object) -> None:
    READ_PLAINLY.discard(key)
    for known in (_care, _operating, _references):
        known.pop(key, None)


def _look_at(cls: type) -> _Care:
    names = set(SEEN_OTHERWISE.get(cls, ()))
    for base in _mro(cls):
        for name, value in namespace_of(base).items():
            if type(value) not in _PLAIN_ATTRIBUTES and _needs_care(value):
                names.add(name)
    care = _Care(
        frozenset(names),
        guest_method(cls, "__getattribute__") is not None,
        may_look(type_lookup(cls, "__getattribute__")),
        may_look(type_lookup(cls, "__getattr__")) or issubclass(cls, ModuleType),
        may_look(type_lookup(cls, "__setattr__")) or may_look(type_lookup(cls, "__delattr__")),
    )
    _keep_until_death(cls)
    if care == _NOTHING:
        READ_PLAINLY.add(id(cls))
    else:
        _care[id(cls)] = care
    return care


_NOTHING = _Care(frozenset(), False, False, False, False)
#: types of attributes that run no code written in Python when they are read, set or deleted
_PLAIN_ATTRIBUTES = PLAIN | {
    BuiltinFunctionType, ClassMethodDescriptorType, FunctionType, GetSetDescriptorType, MemberDescriptorType,
    MethodDescriptorType, WrapperDescriptorType, classmethod, staticmethod,
}  # fmt: skip


def _needs_care(attribute: Any) -> bool:
    if type(attribute) is property:
        return any(type(accessor) is FunctionType for accessor in (attribute.fget, attribute.fset, attribute.fdel))
    return any(may_look(type_lookup(type(attribute), method)) for method in ("__get__", "__set__", "__delete__"))


def _is_read_by_host(owner: Any, name: str) -> bool:
    attribute = type_lookup(type(owner), name)
    if type(attribute) is property:
        return may_look(attribute.fget)
    if not may_look(type_lookup(type(attribute), "__get__")):
        return False
    return type_lookup(type(attribute), "__set__") is not NULL or name not in _own_attributes(owner)


def _is_missing(owner: Any, name: str) -> bool:
    """Whether a ``__getattr__`` is asked for the attribute, and it is one that may look at its caller."""
    if name in _own_attributes(owner) or type_lookup(type(owner), name) is not NULL:
        return False
    if isinstance(owner, type):
        return type_lookup(owner, name) is NULL
    return not isinstance(owner, ModuleType) or may_look(_own_attributes(owner).get("__getattr__"))


def _own_attributes(owner: Any) -> Any:
    try:
        return object.__getattribute__(owner, "__dict__")
    except (AttributeError, TypeError):
        return {}


def _mro(cls: type) -> tuple[type, ...]:
    mro: tuple[type, ...] = type.__dict__["__mro__"].__get__(cls)
    return mro


# Operators, subscripts, iteration.

_OPERATORS = (
    *("__contains__", "__delitem__", "__getitem__", "__iter__", "__next__", "__setitem__"),
    *("__bool__", "__len__", "__invert__", "__neg__", "__pos__"),
    *("__eq__", "__ge__", "__gt__", "__le__", "__lt__", "__ne__"),
    *(
        f"__{prefix}{name}__"
        for prefix in ("", "r", "i")
        for name in ("add", "and", "floordiv", "lshift", "matmul", "mod", "mul", "or", "pow", "rshift", "sub",
                     "truediv", "xor")
    ),
)  # fmt: skip

#: whether instances need no site, by the type's id
_operating: dict[int, bool] = {id(cls): True for cls in PLAIN}


def operates_plainly(cls: type) -> bool:
    """Whether operators, subscripts and loops need no site for instances of *cls*.

    They do for methods of the host that may look at their caller, and for C code that does not come with the host: it
    may warn, as that of arrays does.
    """
    known = _operating.get(id(cls))
    if known is None:
        _keep_until_death(cls)
        is_written_in_c = not type_flags(cls) & 1 << 9 or bool(type_flags(cls) & 1 << 8)  # no heap type, or immutable
        known = _operating[id(cls)] = (
            is_of_library(cls.__module__)
            if is_written_in_c
            else not any(may_look(type_lookup(cls, method)) for method in _OPERATORS)
        )
    return known
