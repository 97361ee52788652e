"""Host callables that the VM takes over when a guest calls them: they run code, or ask for the frame that calls them.

Everything else that looks at its caller sees the guest through its site (host.sites). These few need more: the code
that ``exec`` and ``eval`` compile is guest code; ``locals()`` and ``super()`` read the caller's fast locals.
"""

from __future__ import annotations

import _thread
import builtins
import functools
import importlib
import marshal
import signal
import sys
import threading
from contextvars import Context
from types import CellType, CodeType, FunctionType, ModuleType
from typing import Any

from asyncvm.account import CALLER
from asyncvm.bytecode.code import Code
from asyncvm.call import INTERCEPTED, Interceptor, call_host, deliver
from asyncvm.eval import new_frame
from asyncvm.frame import Completion, Frame
from asyncvm.host import anext_builtin, looking, recursion_limit, shown_types
from asyncvm.host.signals import get_handler, set_handler
from asyncvm.host.source import future_flags
from asyncvm.objects.class_body import build_class
from asyncvm.objects.classes import super_arguments
from asyncvm.objects.entrance import as_gate, code_to_run, gate, guest_raw, know_copy
from asyncvm.objects.frame_locals import local_namespace
from asyncvm.objects.function import bind, guest_code
from asyncvm.objects.type_names import type_name

__all__ = ["install"]


def _super(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``super()``, which looks for its arguments in the frame that calls it."""
    if arguments or keywords:
        return deliver(frame, completion, super(*arguments, **(keywords or {})))
    return deliver(frame, completion, super(*super_arguments(frame)))


def _globals(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    if arguments or keywords:
        return deliver(frame, completion, call_host(frame, globals, arguments, keywords))  # which makes the error
    return deliver(frame, completion, frame.globals)


def _locals(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    if arguments or keywords:
        return deliver(frame, completion, call_host(frame, locals, arguments, keywords))  # which makes the error
    return deliver(frame, completion, local_namespace(frame))


def _vars(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    if arguments or keywords:
        return deliver(frame, completion, call_host(frame, vars, arguments, keywords))
    return deliver(frame, completion, local_namespace(frame))


def _dir(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    if arguments or keywords:
        return deliver(frame, completion, call_host(frame, dir, arguments, keywords))
    return deliver(frame, completion, sorted(local_namespace(frame).keys()))


def _exec(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``exec(source, globals=None, locals=None, /, *, closure=None)``"""
    source, namespace, names, closure = _code_arguments("exec", frame, arguments, keywords)
    if isinstance(source, CodeType):
        raw = source
        _check_closure(raw, closure)
    else:
        if closure is not None:
            raise TypeError("closure can only be used when source is a code object")
        raw = _compile(frame, source, "exec")
    return _push(frame, raw, namespace, names, closure, _Discard(completion))


def _eval(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``eval(source, globals=None, locals=None, /)``"""
    source, namespace, names, _ = _code_arguments("eval", frame, arguments, keywords)
    if isinstance(source, CodeType):
        raw = source
        if raw.co_freevars:
            raise TypeError("code object passed to eval() may not contain free variables")
    else:
        if isinstance(source, str):
            source = source.lstrip(" \t")
        elif isinstance(source, bytes | bytearray):
            source = bytes(source).lstrip(b" \t")
        raw = _compile(frame, source, "eval")
    return _push(frame, raw, namespace, names, None, completion)


def _code_arguments(
    name: str, frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None
) -> tuple[Any, dict[str, Any], Any, Any]:
    """Source, globals, locals and closure of a call to ``exec`` or ``eval``, checked as the host checks them."""
    keywords = dict(keywords or {})
    closure = keywords.pop("closure", None) if name == "exec" else None
    if sys.version_info >= (3, 13):
        for index, keyword in ((1, "globals"), (2, "locals")):
            if keyword in keywords:
                if len(arguments) > index:
                    raise TypeError(f"argument for {name}() given by name ('{keyword}') and position ({index + 1})")
                arguments = [*arguments, *[None] * (index - len(arguments)), keywords.pop(keyword)]
    if keywords or not 1 <= len(arguments) <= 3:
        # Not a valid call: the host makes the error, and has no code to run.
        getattr(builtins, name)(*([""] * (not arguments)), *arguments, **keywords, **_NO_SUCH_ARGUMENT)
    source, namespace, names = [*arguments, None, None][:3]
    if names is not None and not hasattr(type(names), "__getitem__"):
        raise TypeError(
            "locals must be a mapping"
            if name == "eval"
            else f"locals must be a mapping or None, not {type_name(names)}"
        )
    if namespace is not None and not isinstance(namespace, dict):
        if name == "exec":
            raise TypeError(f"exec() globals must be a dict, not {type_name(namespace)}")
        raise TypeError(
            "globals must be a real dict; try eval(code, {}, mapping)"
            if hasattr(type(namespace), "__getitem__")
            else "globals must be a dict"
        )
    if namespace is None:
        namespace = frame.globals
        names = local_namespace(frame) if names is None else names
    elif names is None:
        names = namespace
    if not isinstance(source, str | bytes | bytearray | memoryview | CodeType) and not _is_tree(source):
        raise TypeError(f"{name}() arg 1 must be a string, bytes or code object")
    namespace.setdefault("__builtins__", frame.builtins)
    return source, namespace, names, closure


_NO_SUCH_ARGUMENT = {"no such argument": None}


def _is_tree(source: Any) -> bool:
    return any(base.__name__ == "AST" and base.__module__ == "ast" for base in type(source).__mro__)


def _check_closure(raw: CodeType, closure: Any) -> None:
    count = len(raw.co_freevars)
    if not count:
        if closure is not None:
            raise TypeError("cannot use a closure with this code object")
        return
    cells = isinstance(closure, tuple) and len(closure) == count and all(isinstance(c, CellType) for c in closure)
    if not cells:
        raise TypeError(f"code object requires a closure of exactly length {count}")


def _compile(frame: Frame, source: Any, mode: str) -> CodeType:
    raw: CodeType = compile(source, "<string>", mode, flags=future_flags(frame.code.raw), dont_inherit=True)
    return raw


def _push(
    frame: Frame, raw: CodeType, namespace: dict[str, Any], names: Any, closure: Any, completion: Completion | None
) -> Frame:
    code = code_to_run(frame.code.machine, raw, frame.code.origin)
    found = namespace["__builtins__"]
    fast = [*_without_arguments(code, namespace), *(closure or ())]
    return new_frame(
        code,
        namespace,
        found.__dict__ if isinstance(found, ModuleType) else found,
        fast,
        frame,
        completion=completion,
        local_names=names,
    )


def _without_arguments(code: Code, namespace: dict[str, Any]) -> list[Any]:
    """The fast locals, free variables left out, where *code*, perhaps a function's, is called without arguments."""
    if not code.bound:
        return code.unbound
    function = FunctionType(gate(code), namespace, closure=tuple(CellType() for _ in code.raw.co_freevars))
    function.__qualname__ = code.raw.co_name
    fast = bind(function, code, [], None)
    if fast is None:
        function()  # the host makes the error
    assert fast is not None
    return fast


class _Discard(Completion):
    """``exec`` gives None, whatever its code returns."""

    __slots__ = ("completion",)

    def __init__(self, completion: Completion | None) -> None:
        self.completion = completion

    def returned(self, back: Frame, value: Any) -> Frame | None:
        return deliver(back, self.completion, None)


def _function_type(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``types.FunctionType(code, ...)``: a function of code that is no gate yet is a guest function too."""
    if arguments:
        arguments[0] = as_gate(frame, arguments[0])
    elif keywords and "code" in keywords:
        keywords = {**keywords, "code": as_gate(frame, keywords["code"])}
    function = call_host(frame, FunctionType, arguments, keywords)
    code = guest_code(function)
    if code is not None and code.resumable:
        know_copy(code, function)
    return deliver(frame, completion, function)


def _new_function(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``types.FunctionType.__new__(types.FunctionType, code, ...)``"""
    if arguments and arguments[0] is FunctionType:
        return _function_type(frame, arguments[1:], keywords, completion)
    return deliver(frame, completion, call_host(frame, FunctionType.__new__, arguments, keywords))


def _setattr(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``setattr(function, "__code__", code)``: what a guest gives to a function is guest code."""
    if len(arguments) == 3 and arguments[1] == "__code__":
        arguments[2] = as_gate(frame, arguments[2])
    return deliver(frame, completion, call_host(frame, setattr, arguments, keywords))


def _marshal(
    writer: Any, frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``marshal.dump`` and ``dumps``: of a gate, what can be written is the guest's code."""
    if arguments and type(arguments[0]) is CodeType:
        arguments[0] = guest_raw(arguments[0])
    return deliver(frame, completion, call_host(frame, writer, arguments, keywords))


def _importing(
    importer: Any, frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``__import__`` and importlib's functions: with the VM's own modules in ``sys.modules``, where it has any."""
    modules = frame.code.machine.modules
    if modules is None:
        result = call_host(frame, importer, arguments, keywords)
    else:
        result = modules.importing(call_host, frame, importer, arguments, keywords)
    return deliver(frame, completion, result)


def _instead(
    substitute: Any, frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """*substitute* is called in the place of what the guest calls."""
    return deliver(frame, completion, call_host(frame, substitute, arguments, keywords))


def _start_thread(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``threading.Thread.start``: what the thread executes is charged to the guest that starts it."""
    if arguments and isinstance(arguments[0], threading.Thread):
        frame.code.machine.note_thread(arguments[0], frame.state.account)
    return deliver(frame, completion, call_host(frame, threading.Thread.start, arguments, keywords))


def _start_new_thread(
    starter: Any, frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """The functions of ``_thread``: the same, by a context that has the guest's account and nothing else."""
    if arguments and callable(arguments[0]) and frame.state.account.number:
        context = Context()
        context.run(CALLER.set, frame.state.account)
        arguments[0] = functools.partial(context.run, arguments[0])
    return deliver(frame, completion, call_host(frame, starter, arguments, keywords))


_THREAD_STARTERS = ("start_new_thread", "start_new", "start_joinable_thread")
_IMPORTERS = (__import__, importlib.import_module, importlib.reload)


def install() -> None:
    """Make guests' calls of these callables come here."""
    interceptors: dict[Any, Interceptor] = {
        super: _super,
        FunctionType: _function_type,
        FunctionType.__new__: _new_function,
        setattr: _setattr,
        globals: _globals,
        locals: _locals,
        vars: _vars,
        dir: _dir,
        exec: _exec,
        eval: _eval,
        builtins.__build_class__: build_class,
        signal.signal: functools.partial(_instead, set_handler),
        signal.getsignal: functools.partial(_instead, get_handler),
        threading.Thread.start: _start_thread,
        **{
            starter: functools.partial(_start_new_thread, starter)
            for name in _THREAD_STARTERS
            if (starter := getattr(_thread, name, None)) is not None
        },
        **{writer: functools.partial(_marshal, writer) for writer in (marshal.dump, marshal.dumps)},
        **{importer: functools.partial(_importing, importer) for importer in _IMPORTERS},
    }
    INTERCEPTED.update(interceptors)
    for module in (anext_builtin, looking, recursion_limit, shown_types):
        INTERCEPTED.update(module.interceptors())
