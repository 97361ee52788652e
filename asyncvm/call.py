"""Calling: a guest function pushes a frame, anything else is called as host code under the guest's name.

What CPython's interpreter inlines pushes a frame here, and so do the things that the VM can see through: bound
methods, classes with a guest ``__new__`` or ``__init__``, instances with a guest ``__call__``,
``functools.partial``, ``staticmethod`` and ``classmethod``.
"""

from __future__ import annotations

import collections
import functools
import io
import re
import sys
from collections.abc import Callable
from inspect import CO_OPTIMIZED
from types import (
    BuiltinFunctionType,
    CodeType,
    FunctionType,
    MethodDescriptorType,
    MethodType,
    MethodWrapperType,
    ModuleType,
    WrapperDescriptorType,
)
from typing import Any, TypeAlias

import attrs

from asyncvm.bytecode.code import Code
from asyncvm.eval import function_builtins, new_frame
from asyncvm.frame import NULL, Completion, Frame, blank_frame
from asyncvm.host.sight import looks_far
from asyncvm.host.sites import call_at_site
from asyncvm.host.stack import call_on_stack
from asyncvm.host.stand_ins import StandIn, is_replaced, replace
from asyncvm.objects.classes import guest_method, super_arguments, type_flags, type_lookup
from asyncvm.objects.entrance import Entrance, as_gate
from asyncvm.objects.function import bind, guest_code
from asyncvm.objects.naming import OWN_METHODS
from asyncvm.objects.type_names import type_name
from asyncvm.sizes import check_call

__all__ = ["INTERCEPTED", "Interceptor", "call", "call_class", "call_host", "call_positional", "deliver"]

#: takes the place of a host callable that a guest calls: (frame, arguments, keywords, completion)
Interceptor: TypeAlias = Callable[[Frame, list[Any], dict[str, Any] | None, Completion | None], Frame | None]

#: host callables for which the VM has its own way, because they run code or ask for the frame that calls them
INTERCEPTED: dict[Any, Interceptor] = {}

#: C callables of these types neither look at their caller nor show in tracebacks: no site is needed for them
_DIRECT = frozenset({MethodDescriptorType, MethodWrapperType, WrapperDescriptorType})
_DIRECT_CLASSES = frozenset(
    {int, float, complex, str, bytes, bytearray, bool, list, tuple, dict, set, frozenset, range, enumerate, zip, map,
     filter, reversed, slice, object}
)  # fmt: skip
#: builtin functions of these modules look at the frame that calls them, some of them to warn
_CALLER_SENSITIVE_MODULES = frozenset(
    {"sys", "_asyncio", "_sqlite3", "_warnings", "builtins", "_typing", "gc", "_tracemalloc", "_thread"}
)
#: builtin functions of these modules may wait, and be ended by what a signal handler raises (host.signals)
_WAITING_MODULES = frozenset(
    {"_io", "_posixsubprocess", "_queue", "_signal", "_socket", "_ssl", "fcntl", "io", "nt", "posix", "select", "time"}
)
#: builtin functions of these modules do neither; of modules that do not come with the host nothing is known
_DIRECT_MODULES = sys.stdlib_module_names - _CALLER_SENSITIVE_MODULES - _WAITING_MODULES
#: nor do builtin methods of these types
_DATA_TYPES = frozenset(
    {bool, bytearray, bytes, complex, dict, float, frozenset, int, list, memoryview, range, set, slice, str, tuple,
     collections.deque, collections.defaultdict, collections.OrderedDict, re.Pattern, re.Match, io.StringIO,
     io.BytesIO}
)  # fmt: skip
#: and those of these types do not call what they are given, but for a key
_PURE_DATA_TYPES = _DATA_TYPES - {re.Pattern}
_CALLER_INSENSITIVE = frozenset(
    {abs, all, any, ascii, bin, callable, chr, delattr, divmod, format, getattr, hasattr, hash, hex, id, isinstance,
     issubclass, iter, len, max, min, next, oct, ord, pow, print, repr, round, setattr, sorted, sum,
     object.__new__, tuple.__new__, int.__new__, float.__new__, str.__new__, bytes.__new__, list.__new__, dict.__new__,
     bytes.fromhex, bytes.maketrans, dict.fromkeys, float.fromhex, int.from_bytes, str.maketrans}
)  # fmt: skip
#: functions of modules that have been seen to be direct (`_is_direct`), and are not intercepted
_KNOWN_DIRECT: set[Any] = set()
#: builtin functions, or methods of builtin objects, with these names call their first argument
_CALL_THEIR_FIRST = frozenset({"call", "iter", "reduce", "register", "run", "start_new_thread", "sub", "subn"})


def call(
    frame: Frame,
    function: Any,
    arguments: list[Any],
    keywords: dict[str, Any] | None = None,
    completion: Completion | None = None,
) -> Frame | None:
    """Call *function* for *frame*: the frame to go on in if it is guest code, else None with the result delivered.

    *arguments* and *keywords* belong to the callee from here on.
    """
    while True:
        kind = type(function)
        if kind is FunctionType:
            code = guest_code(function)
            if code is not None and code.machine is frame.code.machine:
                return call_function(frame, function, code, arguments, keywords, completion)
            if function in INTERCEPTED:
                return INTERCEPTED[function](frame, arguments, keywords, completion)
            break
        if kind is MethodType:
            arguments.insert(0, function.__self__)
            function = function.__func__
        elif kind is BuiltinFunctionType:
            if function in INTERCEPTED:
                return INTERCEPTED[function](frame, arguments, keywords, completion)
            break
        elif kind is MethodWrapperType and function.__name__ == "__call__":
            if function.__objclass__ is type:
                return _type_call(frame, function.__self__, arguments, keywords, completion)
            if type(function.__self__) is not BuiltinFunctionType:
                break
            function = function.__self__
        elif kind in _DIRECT:
            if arguments and type(arguments[-1]) is CodeType and _sets_code(function, arguments):
                arguments[-1] = as_gate(frame, arguments[-1])
            if kind is not MethodWrapperType and function in INTERCEPTED:
                return INTERCEPTED[function](frame, arguments, keywords, completion)
            break
        elif issubclass(kind, type):
            if function in INTERCEPTED:
                return INTERCEPTED[function](frame, arguments, keywords, completion)
            return call_class(frame, function, arguments, keywords, completion)
        elif kind is functools.partial:
            if not _is_simple_partial(function):
                break
            arguments[:0] = function.args
            keywords = {**function.keywords, **keywords} if keywords else dict(function.keywords)
            function = function.func
        elif kind is staticmethod:
            function = function.__func__
        elif kind is StandIn:
            function = function.original
        else:
            method = type_lookup(kind, "__call__")
            if type(method) is not FunctionType:
                break
            arguments.insert(0, function)
            function = method
    return deliver(frame, completion, call_host(frame, function, arguments, keywords))


def call_positional(frame: Frame, function: Any, arguments: list[Any]) -> Frame | None:
    """`call` with positional arguments only and without a completion: a short way for what is called most."""
    kind = type(function)
    if kind is MethodType:
        arguments.insert(0, function.__self__)
        function = function.__func__
        kind = type(function)
    if kind is FunctionType:
        gate = function.__code__
        constants = gate.co_consts
        entrance = constants[-1] if constants else None
        if type(entrance) is Entrance and entrance.gate() is gate:
            code = entrance.decoded
            if code is None:
                code = entrance.code
            missing = code.argcount - len(arguments)
            if missing > 0:
                defaults = function.__defaults__
                if defaults is not None and missing <= len(defaults):
                    arguments += defaults[-missing:]
                    missing = 0
            if not missing and code.plain and code.machine is frame.code.machine:
                if code.unbound:
                    arguments += code.unbound
                closure = function.__closure__
                if closure is not None:
                    arguments += closure
                # As in `new_frame`.
                spare = code.spare
                if spare:
                    above = spare.pop()
                    above.code = code
                    above.cursor.__setstate__(0)
                else:
                    above = blank_frame(code)
                state = above.state = frame.state
                depth = above.depth = frame.depth + 1
                if depth > state.recursion:
                    raise RecursionError("maximum recursion depth exceeded")
                state.frames += 1
                above.inherited = frame.inherited if frame.handled is None else frame.handled
                above.globals = function.__globals__
                above.builtins = function.__builtins__
                above.fast = arguments
                above.back = frame
                above.function = function
                return above
    elif (
        kind is BuiltinFunctionType
        and frame.state.result_bytes is None
        and (type(function.__self__) in _PURE_DATA_TYPES or function in _KNOWN_DIRECT)
    ):
        frame.stack.append(function(*arguments))
        return None
    return call(frame, function, arguments)


def _sets_code(function: Any, arguments: list[Any]) -> bool:
    """Whether a slot, ``__setattr__`` or ``__set__``, makes its last argument the code of a function."""
    if function.__name__ == "__setattr__":
        return len(arguments) > 1 and arguments[-2] == "__code__"
    return function.__name__ == "__set__" and getattr(function, "__self__", None) is FunctionType.__dict__["__code__"]


def call_function(
    frame: Frame,
    function: FunctionType,
    code: Code,
    arguments: list[Any],
    keywords: dict[str, Any] | None,
    completion: Completion | None,
) -> Frame | None:
    """Push a frame for a guest function."""
    local_names = None
    if code.plain and not keywords and len(arguments) == code.argcount:
        fast = arguments + code.unbound
    else:
        bound = bind(function, code, arguments, keywords)
        if bound is None:
            # The arguments do not fit; the gate has the same signature, so the host raises the error.
            return deliver(frame, completion, function(*arguments, **(keywords or {})))
        fast = bound
        if not code.flags & CO_OPTIMIZED:  # a class body that is called as a function
            local_names = function.__globals__
    if function.__closure__ is not None:
        fast += function.__closure__
    return new_frame(
        code, function.__globals__, function_builtins(function), fast, frame, function, completion, local_names
    )


def call_host(frame: Frame, function: Any, arguments: list[Any], keywords: dict[str, Any] | None) -> Any:
    """The result of calling host code for *frame*."""
    if frame.state.result_bytes is not None:
        arguments, keywords = check_call(function, arguments, keywords, frame.state.result_bytes)
    kind = type(function)
    if kind is BuiltinFunctionType:
        direct = _is_direct(function)
        if direct and not keywords and not (arguments and type(arguments[0]) is BuiltinFunctionType):
            return function(*arguments)
        if _calls_arguments(function, keywords):
            replace(frame, arguments, keywords)
    elif kind in _DIRECT or (kind is FunctionType and function in OWN_METHODS):
        direct = True
    else:
        direct = kind is type and function in _DIRECT_CLASSES and not any(map(_may_run_code, arguments))
        if not direct and function is not type:
            for argument in arguments if keywords is None else (*arguments, *keywords.values()):
                if type(argument) is BuiltinFunctionType:
                    replace(frame, arguments, keywords)
                    break
    if direct:
        return function(*arguments, **keywords) if keywords else function(*arguments)
    if looks_far(function, kind, keywords):
        return call_on_stack(frame, function, arguments, keywords)
    return call_at_site(frame, function, arguments, keywords)


def _is_direct(function: Any) -> bool:
    """Whether a builtin function neither looks at its caller nor waits."""
    module = function.__module__
    if module is None:
        return type(function.__self__) in _DATA_TYPES or function in _CALLER_INSENSITIVE
    direct = module in _DIRECT_MODULES or function in _CALLER_INSENSITIVE
    if (
        direct
        and type(function.__self__) is ModuleType
        and function not in INTERCEPTED
        and function.__name__ not in _CALL_THEIR_FIRST
    ):
        _KNOWN_DIRECT.add(function)
    return direct


def _calls_arguments(function: Any, keywords: dict[str, Any] | None) -> bool:
    """Whether a C function calls what it is given, by its name and the keywords."""
    return bool(keywords and "key" in keywords) or function.__name__ in _CALL_THEIR_FIRST


def _may_run_code(value: Any) -> bool:
    """Whether *value* may run any code where a class takes it as an argument.

    So may one whose type was made by a class statement (Py_TPFLAGS_HEAPTYPE), and one that has to be replaced first.
    Python gives a warning of its own for NotImplemented as a truth value.
    """
    return bool(type_flags(type(value)) & 1 << 9) or is_replaced(value) or value is NotImplemented


def deliver(frame: Frame, completion: Completion | None, value: Any) -> Frame | None:
    """Give a host call's result to whom it is for."""
    if completion is None:
        frame.stack.append(value)
        return None
    return completion.returned(frame, value)


def _is_simple_partial(function: functools.partial[Any]) -> bool:
    placeholder = getattr(functools, "Placeholder", NULL)
    return not any(argument is placeholder for argument in function.args)


def call_class(
    frame: Frame,
    cls: type,
    arguments: list[Any],
    keywords: dict[str, Any] | None,
    completion: Completion | None,
) -> Frame | None:
    """Call a class: by its metaclass's ``__call__``, or as ``type`` does it."""
    meta = type(cls)
    if meta is not type:
        method = type_lookup(meta, "__call__")
        if type(method) is FunctionType:
            return call(frame, method, [cls, *arguments], keywords, completion)
        if method is not type.__call__:
            return deliver(frame, completion, call_host(frame, cls, arguments, keywords))
    return _type_call(frame, cls, arguments, keywords, completion)


def _type_call(
    frame: Frame,
    cls: type,
    arguments: list[Any],
    keywords: dict[str, Any] | None,
    completion: Completion | None,
) -> Frame | None:
    """``type.__call__``, with a frame for each of ``__new__`` and ``__init__`` that is a guest's."""
    new = type_lookup(cls, "__new__")
    if type(new) is staticmethod:
        new = new.__func__
    guest_new = type(new) is FunctionType and guest_code(new) is not None
    guest_init = guest_method(cls, "__init__")
    if cls is type or (not guest_new and guest_init is None):
        if not arguments and not keywords and super in type.__dict__["__mro__"].__get__(cls):
            arguments = [*super_arguments(frame)]  # a subclass of ``super`` looks for them in its caller
        host_class = cls if type(cls) is type else type.__call__.__get__(cls)
        return deliver(frame, completion, call_host(frame, host_class, arguments, keywords))
    made = _Made(cls, arguments, keywords, completion)
    if guest_new:
        return call(frame, new, [cls, *arguments], keywords and dict(keywords), made)
    return made.returned(frame, call_host(frame, cls.__new__, [cls, *arguments], keywords))


@attrs.define(eq=False)
class _Made(Completion):
    """A class is being called: ``__new__`` has yet to return, then ``__init__`` is called on the instance."""

    cls: type
    arguments: list[Any]
    keywords: dict[str, Any] | None
    completion: Completion | None

    def returned(self, back: Frame, value: Any) -> Frame | None:
        if not type.__subclasscheck__(self.cls, type(value)):
            return deliver(back, self.completion, value)
        init = type_lookup(type(value), "__init__")
        if type(init) is FunctionType:
            return call(back, init, [value, *self.arguments], self.keywords, _Initialised(value, self.completion))
        init = type(value).__init__
        call_host(back, init, [value, *self.arguments], self.keywords)
        return deliver(back, self.completion, value)


@attrs.define(eq=False)
class _Initialised(Completion):
    """``__init__`` is running on *instance*, which is the result of the call."""

    instance: Any
    completion: Completion | None

    def returned(self, back: Frame, value: Any) -> Frame | None:
        if value is not None:
            raise TypeError(f"__init__() should return None, not '{type_name(value)}'")
        return deliver(back, self.completion, self.instance)
