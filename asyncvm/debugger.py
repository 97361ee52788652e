"""``asyncvm --pdb``: the host's `pdb`, itself a guest, so that its ``sys.settrace`` traces guests (asyncvm.tracing)."""

from __future__ import annotations

import inspect
from functools import partial
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncvm

__all__ = ["GUESTS", "debug"]

#: the modules that have to be guests
GUESTS = ("bdb", "cmd", "pdb")

_SESSION = """
import pdb
import sys
import traceback


def post_mortem(debugger, error):
    traceback.print_exception(type(error), error, error.__traceback__.tb_next)
    print("Uncaught exception. Entering post mortem debugging")
    debugger.reset()
    debugger.interaction(None, error if sys.version_info >= (3, 13) else error.__traceback__)
    raise SystemExit(1)


class Debugger(pdb.Pdb):
    '''One that takes *bottom*, no coroutine, for the frame below the program.'''

    bottom = None

    def dispatch_call(self, frame, arg):
        is_first = self.botframe is None
        result = super().dispatch_call(frame, arg)
        if is_first and self.bottom is not None:
            self.botframe = self.bottom
        return result


def run(code, namespace, on_loop):
    debugger = Debugger()
    try:
        if on_loop is None:
            debugger.run(code, namespace)
        else:
            debugger.bottom = sys._getframe()
            on_loop(run_async, debugger, code, namespace)
    except Exception as error:
        sys.settrace(None)
        post_mortem(debugger, error)


async def run_async(debugger, code, namespace):
    debugger.reset()
    sys.settrace(debugger.trace_dispatch)
    try:
        await eval(code, namespace)
    except pdb.bdb.BdbQuit:
        pass
    finally:
        sys.settrace(None)
"""


def debug(vm: asyncvm.VM, code: CodeType, namespace: dict[str, Any], backend: str) -> None:
    """Run *code* in *namespace* under the debugger, which stops at its first line and talks on the terminal.

    An exception that the program does not handle is looked at where it was raised.

    :param vm: one that has `GUESTS` among its guest modules
    :param backend: the event loop for code with await at its top level, ``asyncio`` or ``trio``
    :raises SystemExit: with status 1 after an exception; with the program's own status if it exits
    """
    session: dict[str, Any] = {"__name__": "asyncvm.debugger"}
    vm.run(compile(_SESSION, "<debugger>", "exec"), session)
    on_loop = None
    if code.co_flags & inspect.CO_COROUTINE:
        import anyio

        on_loop = partial(anyio.run, backend=backend)
    session["run"](code, namespace, on_loop)
