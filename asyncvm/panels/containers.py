"""Panel: building, extending and unpacking containers."""

from __future__ import annotations

import sys
from typing import Any

from asyncvm.frame import NULL, Frame
from asyncvm.objects.classes import type_lookup
from asyncvm.objects.disguise import only_for
from asyncvm.objects.type_names import mapping_name, type_name
from asyncvm.sizes import check_items, check_texts

__all__ = [
    "BUILD_CONST_KEY_MAP",
    "BUILD_LIST",
    "BUILD_MAP",
    "BUILD_SET",
    "BUILD_SLICE",
    "BUILD_STRING",
    "BUILD_TUPLE",
    "DICT_MERGE",
    "DICT_UPDATE",
    "GET_LEN",
    "LIST_APPEND",
    "LIST_EXTEND",
    "LIST_TO_TUPLE",
    "MAP_ADD",
    "SET_ADD",
    "SET_UPDATE",
    "UNPACK_EX",
    "UNPACK_SEQUENCE",
    "argument_of",
    "is_iterable",
    "merge",
    "pop_many",
]

#: from 3.12 to 3.14, a call takes any KeyError out of a ``**`` argument for a duplicate keyword
_ANY_KEY_ERROR_IS_A_DUPLICATE = (3, 12) <= sys.version_info < (3, 15)
#: from 3.15 on, an AttributeError that ``keys()`` raises is its own
_ONLY_KEYS_TELLS = sys.version_info >= (3, 15)
#: 3.14 and newer say how many values there were
_TELLS_THE_LENGTH = sys.version_info >= (3, 14)


def pop_many(stack: list[Any], count: int) -> list[Any]:
    """Remove *count* values from the top of *stack* and return them, the topmost last."""
    if not count:
        return []
    values = stack[-count:]
    del stack[-count:]
    return values


def BUILD_TUPLE(frame: Frame, count: int) -> None:
    """(values[oparg] -- tup)"""
    frame.stack.append(tuple(pop_many(frame.stack, count)))


def BUILD_LIST(frame: Frame, count: int) -> None:
    """(values[oparg] -- list)"""
    frame.stack.append(pop_many(frame.stack, count))


def BUILD_SET(frame: Frame, count: int) -> None:
    """(values[oparg] -- set)"""
    result = set()
    for value in pop_many(frame.stack, count):
        result.add(value)
    frame.stack.append(result)


def BUILD_MAP(frame: Frame, count: int) -> None:
    """(values[oparg*2] -- map)"""
    values = pop_many(frame.stack, 2 * count)
    frame.stack.append(dict(zip(values[::2], values[1::2], strict=True)))


def BUILD_CONST_KEY_MAP(frame: Frame, count: int) -> None:
    """(values[oparg], keys -- map)"""
    keys = frame.stack.pop()
    if type(keys) is not tuple or len(keys) != count:
        raise SystemError("bad BUILD_CONST_KEY_MAP keys argument")
    frame.stack.append(dict(zip(keys, pop_many(frame.stack, count), strict=True)))


def BUILD_STRING(frame: Frame, count: int) -> None:
    """(pieces[oparg] -- str)"""
    pieces = pop_many(frame.stack, count)
    if frame.state.result_bytes is not None:
        check_texts(pieces, frame.state.result_bytes)
    frame.stack.append("".join(pieces))


def BUILD_SLICE(frame: Frame, count: int) -> None:
    """(parts[oparg] -- slice)"""
    frame.stack.append(slice(*pop_many(frame.stack, count)))


def LIST_APPEND(frame: Frame, depth: int) -> None:
    """(list, unused[oparg-1], v -- list, unused[oparg-1])"""
    value = frame.stack.pop()
    list.append(frame.stack[-depth], value)


def SET_ADD(frame: Frame, depth: int) -> None:
    """(set, unused[oparg-1], v -- set, unused[oparg-1])"""
    value = frame.stack.pop()
    set.add(frame.stack[-depth], value)


def MAP_ADD(frame: Frame, depth: int) -> None:
    """(map, unused[oparg-1], key, value -- map, unused[oparg-1])"""
    value = frame.stack.pop()
    key = frame.stack.pop()
    dict.__setitem__(frame.stack[-depth], key, value)


def LIST_EXTEND(frame: Frame, depth: int) -> None:
    """(list, unused[oparg-1], iterable -- list, unused[oparg-1])"""
    iterable = frame.stack.pop()
    if frame.state.result_bytes is not None:
        check_items(iterable, frame.state.result_bytes)
    if not is_iterable(iterable):
        raise TypeError(f"Value after * must be an iterable, not {type_name(iterable)}")
    list.extend(frame.stack[-depth], iterable)


def SET_UPDATE(frame: Frame, depth: int) -> None:
    """(set, unused[oparg-1], iterable -- set, unused[oparg-1])"""
    iterable = frame.stack.pop()
    if frame.state.result_bytes is not None:
        check_items(iterable, frame.state.result_bytes)
    set.update(frame.stack[-depth], iterable)


def LIST_TO_TUPLE(frame: Frame, operand: object) -> None:
    """(list -- tuple)"""
    frame.stack[-1] = tuple(frame.stack[-1])


def DICT_UPDATE(frame: Frame, depth: int) -> None:
    """(dict, unused[oparg-1], update -- dict, unused[oparg-1])"""
    update = frame.stack.pop()
    if not merge(frame.stack[-depth], update):
        raise TypeError(f"'{mapping_name(update)}' object is not a mapping")


class DuplicateKey(Exception):
    """Two mappings given to a call have this key."""


def merge(target: dict[Any, Any], mapping: Any, unique: bool = False) -> bool:
    """Add what *mapping* has to *target*; False if it is no mapping (Objects/dictobject.c: dict_merge).

    That something is no mapping shows in an AttributeError, until 3.14 whoever raises it.

    :raises DuplicateKey: with *unique*, before a key that *target* has already
    """
    plain = isinstance(mapping, dict) and type_lookup(type(mapping), "__iter__") is dict.__iter__
    if plain and not unique:
        dict.update(target, mapping)
        return True
    try:
        keys = list(dict.keys(mapping)) if plain else _keys_of(mapping)
        for key in keys:
            if unique and key in target:
                raise DuplicateKey(key)
            target[key] = dict.__getitem__(mapping, key) if plain else mapping[key]
    except AttributeError:
        if _ONLY_KEYS_TELLS and hasattr(mapping, "keys"):
            raise
        return False
    return True


def _keys_of(mapping: Any) -> list[Any]:
    keys = mapping.keys()
    if not is_iterable(keys):
        where = f"{mapping_name(mapping)}.keys()"
        if sys.version_info >= (3, 15):
            raise TypeError(f"{where} must return an iterable, not {mapping_name(keys)}")
        raise TypeError(f"{where} returned a non-iterable (type {mapping_name(keys)})")
    return list(keys)


def DICT_MERGE(frame: Frame, operand: tuple[int, int]) -> None:
    """(dict, unused[oparg-1], update -- dict, unused[oparg-1])

    The operand gives the depths of the dict and of the callable, which the errors name.
    """
    depth, callable_depth = operand
    update = frame.stack.pop()
    target = frame.stack[-depth]
    duplicate = NULL
    try:
        is_mapping = merge(target, update, unique=True)
    except DuplicateKey as error:
        is_mapping, duplicate = True, error.args[0]
    except KeyError as error:
        if not _ANY_KEY_ERROR_IS_A_DUPLICATE or len(error.args) != 1:
            raise
        is_mapping, duplicate = True, error.args[0]
    if not is_mapping:
        where = argument_of(frame.stack[-callable_depth], "**")
        raise TypeError(f"{where} must be a mapping, not {mapping_name(update)}")
    if duplicate is not NULL:
        where = function_string(frame.stack[-callable_depth])
        raise TypeError(f"{where} got multiple values for keyword argument '{duplicate!s}'")


def argument_of(function: Any, stars: str) -> str:
    """How errors name a ``*`` or ``**`` argument; from 3.15 on, without the function."""
    if sys.version_info >= (3, 15):
        return f"Value after {stars}"
    return f"{function_string(function)} argument after {stars}"


def function_string(function: Any) -> str:
    """How errors name a callable: ``module.qualname()`` (CPython: ``_PyObject_FunctionStr``)."""
    qualname = getattr(function, "__qualname__", None)
    if qualname is None:
        return str(function)
    module = getattr(function, "__module__", None)
    if module is not None and module != "builtins":
        return f"{module}.{qualname}()"
    return f"{qualname}()"


def UNPACK_SEQUENCE(frame: Frame, count: int) -> None:
    """(seq -- values[oparg])"""
    sequence = frame.stack.pop()
    if type(sequence) in (tuple, list) and len(sequence) == count:
        frame.stack += sequence[::-1]
        return
    iterator = _iterator_to_unpack(sequence)
    values = _take(iterator, count)
    if len(values) < count:
        raise ValueError(f"not enough values to unpack (expected {count}, got {len(values)})")
    if next(iterator, NULL) is not NULL:
        raise ValueError(_too_many_values(sequence, count))
    values.reverse()
    frame.stack += values


def UNPACK_EX(frame: Frame, counts: tuple[int, int]) -> None:
    """(seq -- before[oparg & 0xFF], rest, after[oparg >> 8])"""
    before, after = counts
    sequence = frame.stack.pop()
    if frame.state.result_bytes is not None:
        check_items(sequence, frame.state.result_bytes)
    iterator = _iterator_to_unpack(sequence)
    values = _take(iterator, before)
    if len(values) < before:
        raise ValueError(f"not enough values to unpack (expected at least {before + after}, got {len(values)})")
    rest = list(iterator)
    if len(rest) < after:
        raise ValueError(f"not enough values to unpack (expected at least {before + after}, got {before + len(rest)})")
    if after:
        tail = rest[-after:]
        del rest[-after:]
    else:
        tail = []
    frame.stack += [*values, rest, *tail][::-1]


def _too_many_values(sequence: Any, count: int) -> str:
    if _TELLS_THE_LENGTH and type(sequence) in (tuple, list, dict):
        return f"too many values to unpack (expected {count}, got {len(sequence)})"
    return f"too many values to unpack (expected {count})"


def _iterator_to_unpack(sequence: Any) -> Any:
    if not is_iterable(sequence):
        raise TypeError(f"cannot unpack non-iterable {type_name(sequence)} object")
    return iter(sequence)


def _take(iterator: Any, count: int) -> list[Any]:
    """At most *count* values. The iterator's ``__iter__`` is not called, as `itertools.islice` would."""
    values: list[Any] = []
    while len(values) < count:
        value = next(iterator, NULL)
        if value is NULL:
            break
        values.append(value)
    return values


def is_iterable(value: Any) -> bool:
    kind = type(value)
    method = type_lookup(kind, "__iter__")
    return (method is not NULL and type(method) is not only_for) or type_lookup(kind, "__getitem__") is not NULL


def GET_LEN(frame: Frame, operand: object) -> None:
    """(obj -- obj, len)"""
    frame.stack.append(len(frame.stack[-1]))
