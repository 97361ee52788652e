"""Host callables that the VM takes over when a guest calls them: they run code, or ask for the frame that calls them.

Everything else that looks at its caller sees the guest through its site (host.sites). These few need more: the code
that ``exec`` and ``eval`` compile is guest code; ``locals()`` and ``super()`` read the caller's fast locals. Where a
guest does not call them itself but hands them to host code, host code gets stand-ins (host.stand_ins).
"""

from __future__ import annotations

import _pickle
import _thread
import builtins
import importlib
import marshal
import signal
import threading
from contextvars import Context
from functools import partial
from types import CodeType, FunctionType
from typing import Any

from asyncvm.account import CALLER
from asyncvm.call import INTERCEPTED, Interceptor, call_host, deliver
from asyncvm.frame import Completion, Frame
from asyncvm.host import (
    anext_builtin,
    code_seen,
    entry_frames,
    loading,
    looking,
    recursion_limit,
    referrers,
    shown_types,
)
from asyncvm.host.caller import Caller, GuestCaller, current_caller
from asyncvm.host.execution import eval_, eval_for_host, exec_, exec_for_host
from asyncvm.host.signals import get_handler, set_handler
from asyncvm.host.sites import call_at_site
from asyncvm.host.stand_ins import STAND_INS, StandIn
from asyncvm.objects.class_body import build_class
from asyncvm.objects.classes import super_arguments
from asyncvm.objects.entrance import as_gate, guest_raw, know_copy
from asyncvm.objects.frame_locals import local_namespace
from asyncvm.objects.function import guest_code
from asyncvm.objects.plainness import AT_SITE, SEEN_OTHERWISE, reader, writes_plainly

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
    return deliver(frame, completion, _namespace(globals, GuestCaller(frame), arguments, keywords))


def _locals(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    return deliver(frame, completion, _namespace(locals, GuestCaller(frame), arguments, keywords))


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


def _namespace(function: Any, caller: Caller | None, arguments: Any, keywords: dict[str, Any] | None) -> Any:
    """What *function*, one of ``globals``, ``locals``, ``vars`` and ``dir``, gives its *caller*."""
    if arguments or keywords or caller is None:
        return function(*arguments, **(keywords or {}))  # it needs no caller, or fails
    if function is globals:
        return caller.globals
    return sorted(caller.locals.keys()) if function is dir else caller.locals


def _namespace_for_host(stand_in: StandIn, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """The same, called by host code that a guest gave the function."""
    return _namespace(stand_in.original, current_caller(stand_in.machine), arguments, keywords)


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


def _reading(
    function: Any, frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``getattr`` and ``hasattr``, from a site where code of the host that may look at its caller reads."""
    keywords = keywords or {}
    if function is getattr and len(arguments) > 1 and arguments[1] in SEEN_OTHERWISE.get(type(arguments[0]), ()):
        return deliver(frame, completion, SEEN_OTHERWISE[type(arguments[0])][arguments[1]](arguments[0]))
    if len(arguments) > 1 and reader(arguments[0], arguments[1]) is AT_SITE:
        return deliver(frame, completion, call_at_site(frame, function, arguments, keywords))
    return deliver(frame, completion, function(*arguments, **keywords))


def _setattr(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``setattr``; what a guest gives to a function as its ``__code__`` is guest code."""
    if len(arguments) == 3 and arguments[1] == "__code__":
        arguments[2] = as_gate(frame, arguments[2])
    return _writing(setattr, frame, arguments, keywords, completion)


def _writing(
    function: Any, frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``setattr`` and ``delattr``, from a site where code of the host that may look at its caller writes."""
    keywords = keywords or {}
    if len(arguments) > 1 and not writes_plainly(arguments[0], arguments[1]):
        return deliver(frame, completion, call_at_site(frame, function, arguments, keywords))
    return deliver(frame, completion, function(*arguments, **keywords))


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
    """``__import__``, importlib's functions and pickle's: with the VM's modules in ``sys.modules``, if it has any."""
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
        arguments[0] = partial(context.run, arguments[0])
    return deliver(frame, completion, call_host(frame, starter, arguments, keywords))


_THREAD_STARTERS = ("start_new_thread", "start_new", "start_joinable_thread")
_IMPORTERS = (__import__, importlib.import_module, importlib.reload)
#: they look for classes and functions in the modules of the names that these give
_PICKLERS = (_pickle.dump, _pickle.dumps, _pickle.load, _pickle.loads)


def install() -> None:
    """Make guests' calls of these callables come here."""
    interceptors: dict[Any, Interceptor] = {
        super: _super,
        FunctionType: _function_type,
        FunctionType.__new__: _new_function,
        getattr: partial(_reading, getattr),
        hasattr: partial(_reading, hasattr),
        setattr: _setattr,
        delattr: partial(_writing, delattr),
        globals: _globals,
        locals: _locals,
        vars: _vars,
        dir: _dir,
        exec: exec_,
        eval: eval_,
        builtins.__build_class__: build_class,
        signal.signal: partial(_instead, set_handler),
        signal.getsignal: partial(_instead, get_handler),
        threading.Thread.start: _start_thread,
        **{
            starter: partial(_start_new_thread, starter)
            for name in _THREAD_STARTERS
            if (starter := getattr(_thread, name, None)) is not None
        },
        **{writer: partial(_marshal, writer) for writer in (marshal.dump, marshal.dumps)},
        **{importer: partial(_importing, importer) for importer in (*_IMPORTERS, *_PICKLERS)},
    }
    INTERCEPTED.update(interceptors)
    for module in (anext_builtin, code_seen, entry_frames, loading, looking, recursion_limit, referrers, shown_types):
        INTERCEPTED.update(module.interceptors())
    for module in (code_seen, entry_frames):
        SEEN_OTHERWISE.update(module.seen_otherwise())
    STAND_INS.update({exec: exec_for_host, eval: eval_for_host})
    STAND_INS.update(dict.fromkeys((globals, locals, vars, dir), _namespace_for_host))
    STAND_INS.update(looking.stand_ins())
