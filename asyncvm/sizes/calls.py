"""Which operators, functions and methods of the host can make something large of something small."""

from __future__ import annotations

import collections
import functools
import io
import itertools
import math
import operator
import os
import struct
from array import array
from collections.abc import Callable, Mapping
from types import BuiltinFunctionType, MethodDescriptorType, MethodWrapperType, ModuleType, WrapperDescriptorType
from typing import Any

from asyncvm.sizes import containers, numbers, texts

__all__ = ["OPERATIONS", "call_size", "with_checked_functions"]

#: how many bytes a result takes, by the operands or arguments
Estimate = Callable[..., float]

_TEXTS = (str, bytes, bytearray)
_SEQUENCES = (*_TEXTS, list, tuple, array, collections.deque)

#: the special methods that an operator calls, and the types of the left and the right operand that they belong to
_PLAIN: Mapping[Callable[..., Any], tuple[tuple[str, ...], tuple[type, ...]]] = {
    operator.add: (("__add__", "__radd__"), _SEQUENCES),
    operator.mul: (("__mul__", "__rmul__"), (int, *_SEQUENCES)),
    operator.lshift: (("__lshift__", "__rlshift__"), (int,)),
    operator.pow: (("__pow__", "__rpow__"), (int,)),
    operator.mod: (("__mod__", "__rmod__"), _TEXTS),
}


def _of_plain_operands(operation: Callable[..., Any], estimate: Estimate) -> Estimate:
    """*estimate* for operands whose classes have no such operator of their own."""
    names, kinds = _PLAIN[operation]

    def estimate_plain(left: Any, right: Any, *rest: Any) -> float:
        if _is_plain(left, kinds, names) and _is_plain(right, kinds, names):
            return estimate(left, right, *rest)
        return 0

    return estimate_plain


def _is_plain(value: Any, kinds: tuple[type, ...], names: tuple[str, ...]) -> bool:
    """Whether no class statement has given the class of *value* these special methods."""
    cls = type(value)
    return cls in kinds or not any(
        name in base.__dict__ for base in cls.__mro__ if base.__flags__ & _IS_HEAP_TYPE for name in names
    )


#: Include/object.h: Py_TPFLAGS_HEAPTYPE
_IS_HEAP_TYPE = 1 << 9

#: by operator: how many bytes its result takes
OPERATIONS: Mapping[Callable[..., Any], Estimate] = {
    operation: _of_plain_operands(plain, estimate)
    for plain, operations, estimate in (
        (operator.add, (operator.add, operator.iadd, operator.concat, operator.iconcat), containers.added),
        (operator.mul, (operator.mul, operator.imul), containers.multiplied),
        (operator.lshift, (operator.lshift, operator.ilshift), numbers.shifted),
        (operator.pow, (operator.pow, operator.ipow), numbers.power),
        (operator.mod, (operator.mod, operator.imod), texts.percent),
    )
    for operation in operations
}


def _packed(layout: Any, *values: Any) -> float:
    return struct.calcsize(layout)


def _assigned(target: Any, index: Any, value: Any) -> float:
    """``target[index] = value``, where *index* is a slice"""
    return containers.items_size(value) if isinstance(index, slice) else 0


_FUNCTIONS: Mapping[Any, Estimate] = {
    **OPERATIONS,
    pow: lambda base, exp, mod=None: OPERATIONS[operator.pow](base, exp, mod),
    format: texts.formatted_value,
    round: numbers.rounded,
    sum: containers.sum_of_all,
    sorted: lambda iterable, **keywords: containers.items_size(iterable),
    math.factorial: numbers.factorial,
    math.comb: numbers.combinations,
    math.perm: numbers.permutations,
    math.prod: numbers.product_of_all,
    os.urandom: containers.bytes_of,
    struct.pack: _packed,
    operator.setitem: _assigned,
    list: containers.items_size,
    tuple: containers.items_size,
    set: containers.items_size,
    frozenset: containers.items_size,
    collections.deque: lambda iterable=(), maxlen=None: containers.items_size(iterable) if maxlen is None else 0,
    array: lambda typecode, initializer=(): containers.items_size(initializer),
    bytes: containers.bytes_of,
    bytearray: containers.bytes_of,
    itertools.product: containers.product_pools,
    itertools.permutations: containers.pools_size,
    itertools.combinations: containers.pools_size,
    itertools.combinations_with_replacement: containers.pools_size,
}


def _swapped(estimate: Estimate) -> Estimate:
    return lambda right, left, *rest: estimate(left, right, *rest)


def _second(estimate: Estimate) -> Estimate:
    """*estimate* for what is given to a method, whatever the instance is."""
    return lambda instance, *arguments, **keywords: estimate(*arguments, **keywords)


#: by the names of methods, what they belong to
_METHODS: Mapping[str, tuple[tuple[type, ...], Estimate]] = {
    **dict.fromkeys(("ljust", "rjust", "center", "zfill"), (_TEXTS, texts.padded)),
    "replace": (_TEXTS, texts.replaced),
    "join": (_TEXTS, texts.joined),
    "expandtabs": (_TEXTS, texts.expanded),
    "translate": ((str,), texts.translated),
    "format": ((str,), texts.formatted_by_method),
    "format_map": ((str,), texts.formatted),
    "write": ((io.BytesIO, io.StringIO), texts.written),
    "to_bytes": ((int,), numbers.to_bytes),
    "getrandbits": ((object,), _second(numbers.random_bits)),
    "pack": ((struct.Struct,), lambda layout, *values: layout.size),
    "__pow__": ((int,), numbers.power),
    "__rpow__": ((int,), _swapped(numbers.power)),
    "__lshift__": ((int,), numbers.shifted),
    "__rlshift__": ((int,), _swapped(numbers.shifted)),
    "__mod__": (_TEXTS, texts.percent),
    **dict.fromkeys(("__mul__", "__rmul__", "__imul__"), ((int, *_SEQUENCES), containers.multiplied)),
    **dict.fromkeys(("__add__", "__iadd__", "extend"), (_SEQUENCES, containers.added)),
    "__init__": ((list, set), _second(containers.items_size)),
    "__setitem__": ((list, bytearray, array), _assigned),
    "update": ((set,), lambda instance, *others: sum(map(containers.items_size, others))),
    "union": ((set, frozenset), lambda instance, *others: sum(map(containers.items_size, others))),
    "__format__": ((object,), texts.formatted_value),
}
_CLASS_METHODS: Mapping[str, Estimate] = {"fromkeys": containers.from_keys}
_BOUND = frozenset({BuiltinFunctionType, MethodWrapperType})
_UNBOUND = frozenset({MethodDescriptorType, WrapperDescriptorType})


def call_size(function: Any, arguments: Any, keywords: dict[str, Any] | None) -> float:
    """How many bytes the result of a call of the host's *function* takes, as far as that is known."""
    found = _estimate(function, arguments)
    if found is None:
        return 0
    estimate, arguments = found
    try:
        return estimate(*arguments, **(keywords or {}))
    except (TypeError, ValueError, AttributeError, struct.error):
        return 0  # the call is wrong, and says so itself
    except OverflowError:
        return math.inf


def _estimate(function: Any, arguments: Any) -> tuple[Estimate, Any] | None:
    """The estimate for *function*, and what it is to be given."""
    kind = type(function)
    if kind is BuiltinFunctionType and isinstance(function.__self__, type):
        if function.__name__ == "__new__" and arguments:
            return _with(_of_class(function.__self__), arguments[1:])
        return _with(_CLASS_METHODS.get(function.__name__), arguments)
    if kind in _BOUND and not isinstance(function.__self__, ModuleType):
        return _with(_method(function.__name__, function.__self__), [function.__self__, *arguments])
    if kind in _UNBOUND:
        return _with(_method(function.__name__, arguments[0]), arguments) if arguments else None
    if kind is BuiltinFunctionType:
        return _with(_FUNCTIONS.get(function), arguments)
    if isinstance(function, type):
        return _with(_of_class(function), arguments)
    if kind is operator.methodcaller and len(arguments) == 1:
        return _call_by_name, [function, *arguments]
    return None


def _with(estimate: Estimate | None, arguments: Any) -> tuple[Estimate, Any] | None:
    return None if estimate is None else (estimate, arguments)


def _method(name: str, instance: Any) -> Estimate | None:
    entry = _METHODS.get(name)
    return entry[1] if entry is not None and isinstance(instance, entry[0]) else None


def _of_class(cls: type) -> Estimate | None:
    return next((_FUNCTIONS[base] for base in cls.__mro__ if base in _FUNCTIONS), None)


def _call_by_name(caller: Any, instance: Any) -> float:
    """``operator.methodcaller(name, ...)(instance)``"""
    maker, arguments = caller.__reduce__()
    keywords: dict[str, Any] = {}
    if isinstance(maker, functools.partial):  # it has keyword arguments
        arguments, keywords = (*maker.args, *arguments), maker.keywords
    name, *rest = arguments
    method = _method(name, instance)
    return 0 if method is None else method(instance, *rest, **keywords)


# Functions that call functions.

#: they call what they are given with arguments of their own
_HIGHER_ORDER = frozenset(
    {map, filter, functools.reduce, itertools.starmap, itertools.accumulate, sorted, max, min, itertools.groupby}
)


def with_checked_functions(
    function: Any, arguments: list[Any], keywords: dict[str, Any] | None, call: Callable[..., Any], limit: int
) -> tuple[list[Any], dict[str, Any] | None]:
    """*arguments* and *keywords* for the host's *function*, with functions that it will call replaced.

    :param call: is called in their places, with the function, its arguments, its keywords, and *limit*
    """
    if function not in _HIGHER_ORDER if type(function) in (type, BuiltinFunctionType) else True:
        return arguments, keywords
    checked = [_CheckedFunction(value, call, limit) if _is_checked(value) else value for value in arguments]
    if not keywords:
        return checked, keywords
    return checked, {
        name: _CheckedFunction(value, call, limit) if _is_checked(value) else value for name, value in keywords.items()
    }


def _is_checked(value: Any) -> bool:
    """Whether *value* is a function for whose result there is an estimate."""
    kind = type(value)
    if kind is operator.methodcaller:
        return True
    if kind is functools.partial:
        return _is_checked(value.func)
    if kind in _BOUND and not isinstance(value.__self__, ModuleType | type):
        return value.__name__ in _METHODS
    if kind in _UNBOUND:
        return value.__name__ in _METHODS
    return (kind is BuiltinFunctionType or kind is type) and value in _FUNCTIONS


class _CheckedFunction:
    """A function that checks first how large its result will be."""

    __slots__ = ("_call", "_function", "_limit")

    def __init__(self, function: Any, call: Callable[..., Any], limit: int) -> None:
        self._function = function
        self._call = call
        self._limit = limit

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        function = self._function
        if type(function) is functools.partial:
            keywords = {**function.keywords, **keywords}
            arguments = (*function.args, *arguments)
            function = function.func
        return self._call(function, arguments, keywords, self._limit)
