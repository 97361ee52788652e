"""The VM's modules keep the builtins that they use, because a guest may replace one for everybody.

A guest that assigns to ``builtins.tuple`` means it for the program. The VM builds tuples with it too.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from types import CodeType, ModuleType
from typing import Any

from asyncvm.host.concealment import functions_of

__all__ = ["keep_builtins"]


def keep_builtins(modules: Iterable[ModuleType]) -> None:
    """Bind the builtins that functions of *modules* use in the modules themselves."""
    for module in modules:
        for function in list(functions_of(module)):
            _keep(function.__globals__, function.__code__)


def _keep(namespace: dict[str, Any], code: CodeType) -> None:
    for name in code.co_names:
        if name not in namespace and name in builtins.__dict__:
            namespace[name] = builtins.__dict__[name]
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            _keep(namespace, constant)
