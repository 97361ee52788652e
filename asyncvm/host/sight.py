"""Which host functions look at the stack: by the names and keywords that they use, and by where they come from."""

from __future__ import annotations

import sys
from types import BuiltinFunctionType, CodeType, FunctionType
from typing import Any
from weakref import ReferenceType

from asyncvm.objects.function import guest_code

__all__ = ["is_of_library", "looks_far", "may_look"]

_FAR_SIGHTED_BUILTINS = frozenset({"_getframe", "_getframemodulename", "breakpoint", "warn"})
_FAR_SIGHTED_KEYWORDS = frozenset({"stack_info", "stacklevel"})
#: a host function that uses one of these names looks beyond its caller
_FAR_SIGHTED_NAMES = _FAR_SIGHTED_BUILTINS | frozenset(
    {"currentframe", "extract_stack", "format_stack", "getouterframes", "print_stack", "set_trace", "walk_stack"}
)


def looks_far(function: Any, kind: type, keywords: dict[str, Any] | None) -> bool:
    """Whether *function*, of type *kind*, looks beyond its caller when it is called with *keywords*."""
    if keywords and not _FAR_SIGHTED_KEYWORDS.isdisjoint(keywords):
        return True
    if kind is FunctionType:
        return _has_far_sight(function.__code__)
    if kind is type:
        return _is_made_far_sightedly(function, keywords)
    return kind is BuiltinFunctionType and function.__name__ in _FAR_SIGHTED_BUILTINS


def _is_made_far_sightedly(cls: type, keywords: dict[str, Any] | None) -> bool:
    """Whether what makes an instance of *cls* looks far, as a future of an event loop in debug mode does."""
    asyncio = sys.modules.get("_asyncio")
    if asyncio is not None and issubclass(cls, (asyncio.Future, asyncio.Task)):
        loop: Any = (keywords or {}).get("loop") or asyncio._get_running_loop()
        return loop is not None and bool(loop.get_debug())
    if type(cls.__init__) is not FunctionType:  # type: ignore[misc]  # read from a class, on purpose
        return False
    methods = (base.__dict__.get("__init__") for base in cls.__mro__)
    return any(
        type(method) is FunctionType and guest_code(method) is None and _has_far_sight(method.__code__)
        for method in methods
    )


def may_look(function: Any) -> bool:
    """Whether *function* is one of the host, written in Python, that may look at its caller.

    One of the standard library or of the VM is known not to, if it does not use any of the names for that.
    """
    if type(function) is not FunctionType or guest_code(function) is not None:
        return False
    return not is_of_library(function.__module__) or _has_far_sight(function.__code__)


def is_of_library(module: Any) -> bool:
    """Whether the module of this name comes with the host, or is the VM's."""
    root = module.partition(".")[0] if isinstance(module, str) else ""
    return (root in sys.stdlib_module_names and root != "__main__") or root == "asyncvm"


#: what is known of code objects, by their ids; a code object is not asked for its hash, which is slow
_known: dict[int, tuple[ReferenceType[CodeType], bool]] = {}


def _has_far_sight(code: CodeType) -> bool:
    key = id(code)
    known = _known.get(key)
    if known is not None and known[0]() is code:
        return known[1]
    found = _mentions_far_sight(code)
    _known[key] = ReferenceType(code, lambda reference: _known.pop(key, None) and None), found
    return found


def _mentions_far_sight(code: CodeType) -> bool:
    """Whether *code*, or a function in it, uses one of the names, or gives one of the keywords in a call."""
    if not _FAR_SIGHTED_NAMES.isdisjoint(code.co_names):
        return True
    for constant in code.co_consts:
        if isinstance(constant, CodeType) and _mentions_far_sight(constant):
            return True
        if isinstance(constant, tuple) and not _FAR_SIGHTED_KEYWORDS.isdisjoint(filter(_is_string, constant)):
            return True
    return False


def _is_string(value: object) -> bool:
    return isinstance(value, str)
