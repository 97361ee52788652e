"""Panel: imports."""

from __future__ import annotations

import importlib
import operator
import sys
from collections.abc import Callable
from types import CodeType, FunctionType
from typing import Any

from asyncvm.call import call
from asyncvm.frame import NULL, Frame
from asyncvm.host.concealment import concealed_code
from asyncvm.host.sites import call_at_site
from asyncvm.objects.plainness import AT_SITE, READ_PLAINLY, reader
from asyncvm.panels.names import LazyImport

__all__ = ["IMPORT_FROM", "IMPORT_NAME", "IMPORT_NAME_LAZY", "IMPORT_STAR", "import_star"]


_absolute_name: Callable[[str, str, int], str] = importlib._bootstrap._resolve_name  # type: ignore[attr-defined]


def IMPORT_NAME(frame: Frame, name: str) -> Frame | None:
    """(level, fromlist -- res)"""
    return _import_with(frame, "__import__", name)


def IMPORT_NAME_LAZY(frame: Frame, operand: tuple[str, bool]) -> Frame | None:
    """(level, fromlist -- res)

    3.15 (PEP 810): lazily when the statement says so, or, for imports of a module, when ``sys.set_lazy_imports`` or the
    module's ``__lazy_modules__`` does.
    """
    name, lazy = operand
    in_module = frame.locals is frame.globals
    if not lazy and in_module:
        lazy = sys.get_lazy_imports() == "all" or _is_in_lazy_modules(frame, name)  # type: ignore[attr-defined]  # 3.15
    return _import_with(frame, "__lazy_import__" if lazy else "__import__", name)


def _is_in_lazy_modules(frame: Frame, name: str) -> bool:
    """Whether ``__lazy_modules__`` of the module contains the absolute name of the module that it imports."""
    lazy_modules = frame.globals.get("__lazy_modules__", NULL)
    if lazy_modules is NULL:
        return False
    level = frame.stack[-2]
    if level:
        package = _package_of(frame.globals)
        if not package:
            call_at_site(frame, __import__, (name, frame.globals, None, (), level))  # which fails
        name = _absolute_name(name, package, level)
    return bool(call_at_site(frame, operator.contains, (lazy_modules, name)))


def _package_of(namespace: dict[str, Any]) -> str:
    """The package that relative imports of a module with these globals start from (PEP 366); "" if there is none."""
    package = namespace.get("__package__")
    if package is None:
        package = getattr(namespace.get("__spec__"), "parent", None)
    if package is None:
        package = namespace.get("__name__", "")
        if "__path__" not in namespace:
            package = package.rpartition(".")[0]
    return str(package)


def _import_with(frame: Frame, importer_name: str, name: str) -> Frame | None:
    fromlist = frame.stack.pop()
    level = frame.stack.pop()
    importer = frame.builtins.get(importer_name, NULL)
    if importer is NULL:
        raise ImportError(f"{importer_name} not found")
    return call(frame, importer, [name, frame.globals, frame.locals, fromlist, level])


def IMPORT_FROM(frame: Frame, name: str) -> None:
    """(from -- from, res)"""
    module = frame.stack[-1]
    if type(module) is LazyImport:
        value = NULL
    elif id(type(module)) not in READ_PLAINLY and reader(module, name) is AT_SITE:
        value = call_at_site(frame, getattr, (module, name, NULL))
    else:
        value = getattr(module, name, NULL)
    frame.stack.append(_import_from(module, name) if value is NULL else value)


def _import_from(module: Any, name: str) -> Any:
    """``from module import name`` where *module* has no such attribute: ``sys.modules`` may, else an ImportError.
    A lazily imported module gives a lazy import of the name.

    The message tells circular imports and shadowed modules apart, differently in each version, so the host makes it,
    by a ``from`` import of its own whose ``__import__`` gives *module*.
    """
    code = _FROM_IMPORT.replace(co_names=tuple(name if known == "NAME" else known for known in _FROM_IMPORT.co_names))
    return FunctionType(code, {"module": module, "__builtins__": {"__import__": _given_module}})()


def _given_module(name: str, namespace: dict[str, Any], *rest: Any) -> Any:
    return namespace["module"]


def _from_import_code() -> CodeType:
    source = "def from_import():\n from MODULE import NAME as value\n return value\n"
    return concealed_code(compile(source, "<import>", "exec", dont_inherit=True).co_consts[0])


_FROM_IMPORT = _from_import_code()


def IMPORT_STAR(frame: Frame, operand: object) -> None:
    """(from -- )"""
    import_star(frame, frame.stack.pop())


def import_star(frame: Frame, module: Any) -> None:
    """Bind the public names of *module* in the frame's namespace (Python/intrinsics.c: import_all_from)."""
    namespace = frame.locals
    if namespace is None:
        raise SystemError("no locals found during 'import *'")
    names: Any = getattr(module, "__all__", NULL)
    listed = names is not NULL
    if not listed:
        attributes = getattr(module, "__dict__", NULL)
        if attributes is NULL:
            raise ImportError("from-import-* object has no __dict__ and no __all__")
        names = list(attributes.keys())
    position = 0
    while True:
        try:
            name = names[position]
        except IndexError:
            return
        position += 1
        if not isinstance(name, str):
            where, kind = ("Item in", "__all__") if listed else ("Key in", "__dict__")
            raise TypeError(f"{where} {module.__name__}.{kind} must be str, not {type(name).__name__}")
        if listed or not name.startswith("_"):
            namespace[name] = getattr(module, name)
