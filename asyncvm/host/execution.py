"""``exec`` and ``eval``, called by a guest or handed to host code: what they compile is guest code."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Sequence
from types import CellType, CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

import attrs

from asyncvm.bytecode.code import Code
from asyncvm.call import deliver
from asyncvm.eval import evaluate, new_frame
from asyncvm.frame import Completion, Frame
from asyncvm.host.caller import Caller, GuestCaller, current_caller
from asyncvm.objects.entrance import code_to_run, gate
from asyncvm.objects.function import bind

if TYPE_CHECKING:
    from asyncvm.host.stand_ins import StandIn
    from asyncvm.machine import Machine

__all__ = ["eval_", "eval_for_host", "exec_", "exec_for_host"]


def exec_(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``exec(source, globals=None, locals=None, /, *, closure=None)``, called by a guest."""
    execution = _to_exec(GuestCaller(frame), arguments, keywords)
    return execution.start(frame.code.machine, frame.code.origin, frame, _Discard(completion))


def exec_for_host(stand_in: StandIn, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    """The same, called by host code that a guest gave ``exec``."""
    execution = _to_exec(current_caller(stand_in.machine), arguments, keywords)
    evaluate(execution.start(stand_in.machine, stand_in.origin))


def eval_(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``eval(source, globals=None, locals=None, /)``, called by a guest."""
    execution = _to_eval(GuestCaller(frame), arguments, keywords)
    return execution.start(frame.code.machine, frame.code.origin, frame, completion)


def eval_for_host(stand_in: StandIn, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """The same, called by host code that a guest gave ``eval``."""
    execution = _to_eval(current_caller(stand_in.machine), arguments, keywords)
    return evaluate(execution.start(stand_in.machine, stand_in.origin))


@attrs.frozen
class _Execution:
    """What is to be executed, and in which namespaces."""

    raw: CodeType
    globals: dict[str, Any]
    locals: Any
    closure: tuple[CellType, ...] = ()

    def start(
        self, machine: Machine, origin: object, back: Frame | None = None, completion: Completion | None = None
    ) -> Frame:
        """A frame ready to do it, above *back* (None: the host), for a guest whose code is of *origin*."""
        code = code_to_run(machine, self.raw, origin)
        found = self.globals["__builtins__"]
        return new_frame(
            code,
            self.globals,
            found.__dict__ if isinstance(found, ModuleType) else found,
            [*_without_arguments(code, self.globals), *self.closure],
            back,
            completion=completion,
            local_names=self.locals,
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


def _to_exec(caller: Caller | None, arguments: Sequence[Any], keywords: dict[str, Any] | None) -> _Execution:
    source, namespace, names, closure = _arguments("exec", caller, arguments, keywords)
    if isinstance(source, CodeType):
        return _Execution(source, namespace, names, _checked_closure(source, closure))
    if closure is not None:
        raise TypeError("closure can only be used when source is a code object")
    return _Execution(_compiled(caller, source, "exec", namespace), namespace, names)


def _to_eval(caller: Caller | None, arguments: Sequence[Any], keywords: dict[str, Any] | None) -> _Execution:
    source, namespace, names, _ = _arguments("eval", caller, arguments, keywords)
    if isinstance(source, CodeType):
        if source.co_freevars:
            raise TypeError("code object passed to eval() may not contain free variables")
        return _Execution(source, namespace, names)
    if isinstance(source, str):
        source = source.lstrip(" \t")
    elif isinstance(source, bytes | bytearray):
        source = bytes(source).lstrip(b" \t")
    return _Execution(_compiled(caller, source, "eval", namespace), namespace, names)


def _arguments(
    name: str, caller: Caller | None, arguments: Sequence[Any], keywords: dict[str, Any] | None
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
        _have_host_refuse(name, arguments, keywords)
    source, namespace, names = [*arguments, None, None][:3]
    if not isinstance(namespace, dict | None) or not (names is None or hasattr(type(names), "__getitem__")):
        _have_host_refuse(name, (source, namespace, names), {})
    if namespace is None:
        if caller is None:
            raise SystemError("globals and locals cannot be NULL")
        namespace = caller.globals
        names = caller.locals if names is None else names
    elif names is None:
        names = namespace
    if not isinstance(source, str | bytes | bytearray | memoryview | CodeType):
        raise TypeError(f"{name}() arg 1 must be a string, bytes or code object")
    if "__builtins__" not in namespace:
        namespace["__builtins__"] = builtins.__dict__ if caller is None else caller.builtins
    return source, namespace, names, closure


def _have_host_refuse(name: str, arguments: Sequence[Any], keywords: dict[str, Any]) -> None:
    """Let the host make the error for these arguments, if it finds one. It gets no source of the guest's."""
    nothing = "" if name == "exec" else "None"
    getattr(builtins, name)(*[nothing, *arguments[1:]][: len(arguments)], **keywords)


def _checked_closure(raw: CodeType, closure: Any) -> tuple[CellType, ...]:
    count = len(raw.co_freevars)
    if not count:
        if closure is not None:
            raise TypeError("cannot use a closure with this code object")
        return ()
    cells = isinstance(closure, tuple) and len(closure) == count and all(isinstance(c, CellType) for c in closure)
    if not cells:
        raise TypeError(f"code object requires a closure of exactly length {count}")
    found: tuple[CellType, ...] = closure
    return found


def _compiled(caller: Caller | None, source: Any, mode: str, namespace: dict[str, Any]) -> CodeType:
    options: dict[str, Any] = {"flags": 0 if caller is None else caller.future_flags, "dont_inherit": True}
    if sys.version_info >= (3, 15):  # warnings about the syntax are filtered by the module that will execute it
        module = namespace.get("__name__")
        options["module"] = module if isinstance(module, str) else None
    raw: CodeType = compile(source, "<string>", mode, **options)
    return raw
