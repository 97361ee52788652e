"""Values in few words, without executing any code of a guest: not its ``__repr__``, nor a comparison of its keys.

(`reprlib` calls the ``__repr__`` of what it does not know, and sorts the members of sets and dicts.)
"""

from __future__ import annotations

from itertools import islice
from types import BuiltinFunctionType, CellType, EllipsisType, FunctionType, MethodType, ModuleType, NoneType
from typing import Any

from asyncvm.frame import NULL

__all__ = ["shorten"]

_MOST_LEVELS, _MOST_MEMBERS, _MOST_CHARACTERS, _MOST_BITS = 2, 4, 40, 128
_ELLIPSIS = "..."
_SCALARS = (NoneType, EllipsisType, bool, float, complex, range)
_BRACKETS: dict[type, tuple[str, str]] = {
    list: ("[", "]"),
    tuple: ("(", ")"),
    set: ("{", "}"),
    frozenset: ("frozenset({", "})"),
    dict: ("{", "}"),
}
_type_name: Any = type.__dict__["__qualname__"].__get__
_arguments: Any = vars(BaseException)["args"].__get__


def shorten(value: object, levels: int = _MOST_LEVELS) -> str:
    """*value*, as `repr` gives it as far as that is short and of a type of the host's; else what it is.

    :param levels: how many containers inside each other are shown
    """
    kind = type(value)
    if value is NULL:
        return "NULL"
    if kind in _SCALARS:
        return repr(value)
    if isinstance(value, int) and kind is int:
        return repr(value) if value.bit_length() <= _MOST_BITS else f"<int of {value.bit_length()} bits>"
    if kind in (str, bytes):
        text: Any = value
        cut = text[:_MOST_CHARACTERS]
        return repr(cut) if len(cut) == len(text) else repr(cut) + _ELLIPSIS
    if kind in _BRACKETS:
        return _container(value, kind, levels)
    return _described(value, kind)


def _container(value: Any, kind: type, levels: int) -> str:
    left, right = _BRACKETS[kind]
    if not value:
        return repr(value)
    if not levels:
        return left + _ELLIPSIS + right
    if kind is dict:
        members = [
            f"{shorten(k, levels - 1)}: {shorten(v, levels - 1)}" for k, v in islice(value.items(), _MOST_MEMBERS)
        ]
    else:
        members = [shorten(member, levels - 1) for member in islice(value, _MOST_MEMBERS)]
    if len(value) > _MOST_MEMBERS:
        members.append(_ELLIPSIS)
    comma = "," if kind is tuple and len(value) == 1 else ""
    return left + ", ".join(members) + comma + right


def _described(value: Any, kind: type) -> str:
    name: str = _type_name(kind)
    if issubclass(kind, type):
        return f"<class {_type_name(value)}>"
    if kind in (FunctionType, BuiltinFunctionType):
        return f"<function {value.__qualname__}>"
    if kind is MethodType:
        return f"<method {getattr(value.__func__, '__name__', '?')} of {shorten(value.__self__, 0)}>"
    if kind is ModuleType:
        return f"<module {ModuleType.__getattribute__(value, '__dict__').get('__name__')}>"
    if kind is CellType:
        return "<cell>"
    if issubclass(kind, BaseException):
        arguments = ", ".join(shorten(item, 1) for item in _arguments(value)[:_MOST_MEMBERS])
        return f"{name}({arguments})"
    return f"<{name} object>"
