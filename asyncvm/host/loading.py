"""Modules that guests load by hand, without an import: with a spec from a file's place, or a loader's own methods.

The finder of `asyncvm.host.imports` sees imports only. So where a guest makes a spec of a file, the spec gets a loader
that executes the file in the VM; and where a guest calls a loader that has the host execute code, such a loader takes
its place.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import zipimport
from functools import partial
from typing import TYPE_CHECKING, Any

from asyncvm.call import Interceptor, call_host, deliver
from asyncvm.host.imports import LOAD_FILE

if TYPE_CHECKING:
    from asyncvm.frame import Completion, Frame

__all__ = ["interceptors"]


def _spec_from_file_location(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``importlib.util.spec_from_file_location``; the spec's loader executes the file in the VM, if it is a guest's."""
    modules = frame.code.machine.modules
    spec = call_host(frame, importlib.util.spec_from_file_location, arguments, keywords)
    if modules is not None and spec is not None and modules.takes(spec.name, spec.origin, spec.loader):
        spec.loader = modules.guest_loader(spec.loader)
    return deliver(frame, completion, spec)


def _with_loader(
    method: Any, frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """*method* of a loader, ``exec_module`` or ``load_module``, called by a guest with the loader before the module."""
    modules = frame.code.machine.modules
    if modules is not None and arguments and "exec_module" not in getattr(arguments[0], "__dict__", ()):
        loader = arguments[0]
        module = arguments[1] if len(arguments) > 1 else None
        name = module if isinstance(module, str) else getattr(module, "__name__", getattr(loader, "name", ""))
        if modules.takes(name, getattr(loader, "path", None), loader):
            arguments[0] = modules.guest_loader(loader)
            if method is LOAD_FILE:
                method = arguments.pop(0).exec_module
    return deliver(frame, completion, call_host(frame, method, arguments, keywords))


def interceptors() -> dict[Any, Interceptor]:
    """What takes the place of these functions of importlib."""
    loading = [LOAD_FILE]
    for loader in (importlib.machinery.SourceFileLoader, zipimport.zipimporter):
        load_module = getattr(loader, "load_module", None)  # 3.15 has none
        if load_module is not None:
            loading.append(load_module)
    return {
        importlib.util.spec_from_file_location: _spec_from_file_location,
        **{method: partial(_with_loader, method) for method in loading},
    }
