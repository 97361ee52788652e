"""Guest functions: real function objects whose code object is a gate.

The problem: host code must be able to call a guest function, and inspect, decorate, bind, pickle and copy it like any
other; but the host interpreter must never execute the guest's bytecode.

What does not work: a class with ``__call__``. It is no ``types.FunctionType``, gives no exact argument errors, does
not bind as a method in C code, and has to imitate every attribute.

The solution: a function whose code object is a gate (objects.gate). The host binds the arguments and raises the
TypeErrors; the gate hands the bound arguments, the globals and the cells to the VM. The gate's last constant, its
entrance, is how the VM recognises a guest function: it then pushes a frame and never goes through the gate.
"""

from __future__ import annotations

import inspect
from types import FunctionType
from typing import Any

from asyncvm.bytecode.code import Code
from asyncvm.frame import NULL
from asyncvm.objects.entrance import Entrance

__all__ = ["bind", "guest_code"]


def guest_code(function: FunctionType) -> Code | None:
    """The code that *function* runs in the VM, None for a host function."""
    gate = function.__code__
    constants = gate.co_consts
    if constants:
        entrance = constants[-1]
        if type(entrance) is Entrance:
            return entrance.code if entrance.gate() is gate else entrance.code_of(gate)
    return None


def bind(function: FunctionType, code: Code, arguments: list[Any], keywords: dict[str, Any] | None) -> list[Any] | None:
    """The fast locals of a call, free variables left out; None where the arguments do not fit the parameters.

    The same rules as CPython's ``initialize_locals`` (Python/ceval.c); the caller lets the host make the error.
    """
    raw = code.raw
    argcount, names = code.argcount, raw.co_varnames
    fast = arguments[:argcount]
    extra = arguments[argcount:]
    if extra and not code.flags & inspect.CO_VARARGS:
        return None
    fast += [NULL] * (code.parameters - len(fast))
    leftover: dict[str, Any] = {}
    if keywords:
        for name, value in keywords.items():
            try:
                index = names.index(name, raw.co_posonlyargcount, code.parameters)
            except ValueError:
                if not code.flags & inspect.CO_VARKEYWORDS or not isinstance(name, str):
                    return None
                leftover[name] = value
                continue
            if fast[index] is not NULL:
                return None
            fast[index] = value
    defaults = function.__defaults__ or ()
    first_default = argcount - len(defaults)
    for index in range(min(len(arguments), argcount), argcount):
        if fast[index] is NULL:
            if index < first_default:
                return None
            fast[index] = defaults[index - first_default]
    keyword_defaults = function.__kwdefaults__ or {}
    for index in range(argcount, code.parameters):
        if fast[index] is NULL:
            if names[index] not in keyword_defaults:
                return None
            fast[index] = keyword_defaults[names[index]]
    if code.flags & inspect.CO_VARARGS:
        fast.append(tuple(extra))
    if code.flags & inspect.CO_VARKEYWORDS:
        fast.append(leftover)
    return fast + code.unbound[len(fast) - argcount :]
