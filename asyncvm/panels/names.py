"""Panel: fast locals, cells, globals and the names of modules and class bodies."""

from __future__ import annotations

import operator
import types
from types import CellType
from typing import Any

from asyncvm.frame import NULL, Frame, Null
from asyncvm.host.sites import call_at_site

__all__ = [
    "DELETE_DEREF",
    "DELETE_FAST",
    "DELETE_GLOBAL",
    "DELETE_NAME",
    "LOAD_CLASSDEREF",
    "LOAD_CLOSURE",
    "LOAD_DEREF",
    "LOAD_FAST",
    "LOAD_FAST_AND_CLEAR",
    "LOAD_FAST_CHECK",
    "LOAD_FROM_DICT_OR_DEREF",
    "LOAD_FROM_DICT_OR_GLOBALS",
    "LOAD_GLOBAL",
    "LOAD_GLOBAL_NULL",
    "LOAD_LAZY_GLOBAL",
    "LOAD_LAZY_GLOBAL_NULL",
    "LOAD_LAZY_NAME",
    "LOAD_LOCALS",
    "LazyImport",
    "LOAD_NAME",
    "LOAD_NULL_GLOBAL",
    "MAKE_CELL",
    "SETUP_ANNOTATIONS",
    "STORE_DEREF",
    "STORE_FAST",
    "STORE_GLOBAL",
    "STORE_NAME",
]


def LOAD_FAST(frame: Frame, index: int) -> None:
    """( -- value)"""
    frame.stack.append(frame.fast[index])


def LOAD_FAST_CHECK(frame: Frame, index: int) -> None:
    """( -- value)"""
    value = frame.fast[index]
    if value is NULL:
        raise _unbound_local(frame, index)
    frame.stack.append(value)


def LOAD_FAST_AND_CLEAR(frame: Frame, index: int) -> None:
    """( -- value)"""
    frame.stack.append(frame.fast[index])
    frame.fast[index] = NULL


def STORE_FAST(frame: Frame, index: int) -> None:
    """(value -- )"""
    frame.fast[index] = frame.stack.pop()


def DELETE_FAST(frame: Frame, index: int) -> None:
    """( -- )"""
    if frame.fast[index] is NULL:
        raise _unbound_local(frame, index)
    frame.fast[index] = NULL


def MAKE_CELL(frame: Frame, index: int) -> None:
    """( -- )"""
    value = frame.fast[index]
    frame.fast[index] = CellType() if value is NULL else CellType(value)


def LOAD_CLOSURE(frame: Frame, index: int) -> None:
    """( -- value)"""
    frame.stack.append(frame.fast[index])


def LOAD_DEREF(frame: Frame, index: int) -> None:
    """( -- value)"""
    try:
        value = frame.fast[index].cell_contents
    except ValueError:
        value = NULL
    if value is NULL:
        raise _unbound_cell(frame, index)
    frame.stack.append(value)


def STORE_DEREF(frame: Frame, index: int) -> None:
    """(value -- )"""
    frame.fast[index].cell_contents = frame.stack.pop()


def DELETE_DEREF(frame: Frame, index: int) -> None:
    """( -- )"""
    LOAD_DEREF(frame, index)
    frame.stack.pop()
    del frame.fast[index].cell_contents


def LOAD_CLASSDEREF(frame: Frame, index: int) -> None:
    """( -- value)"""
    _load_from_dict_or_deref(frame, frame.locals, index)


def LOAD_FROM_DICT_OR_DEREF(frame: Frame, index: int) -> None:
    """(namespace -- value)"""
    _load_from_dict_or_deref(frame, frame.stack.pop(), index)


def _load_from_dict_or_deref(frame: Frame, namespace: Any, index: int) -> None:
    value = _look_up(frame, namespace, frame.code.localsplus[index])
    if value is NULL:
        LOAD_DEREF(frame, index)
    else:
        frame.stack.append(value)


def LOAD_GLOBAL(frame: Frame, name: str) -> None:
    """( -- value)"""
    value = frame.globals.get(name, NULL)
    if value is NULL:
        value = _global_not_in_dict(frame, name)
    frame.stack.append(value)


def LOAD_NULL_GLOBAL(frame: Frame, name: str) -> None:
    """( -- null, value)"""
    value = frame.globals.get(name, NULL)
    if value is NULL:
        value = _global_not_in_dict(frame, name)
    frame.stack += (NULL, value)


def LOAD_GLOBAL_NULL(frame: Frame, name: str) -> None:
    """( -- value, null)"""
    value = frame.globals.get(name, NULL)
    if value is NULL:
        value = _global_not_in_dict(frame, name)
    frame.stack += (value, NULL)


def STORE_GLOBAL(frame: Frame, name: str) -> None:
    """(value -- )"""
    frame.globals[name] = frame.stack.pop()


def DELETE_GLOBAL(frame: Frame, name: str) -> None:
    """( -- )"""
    if frame.globals.pop(name, NULL) is NULL:
        raise _name_error(name)


def LOAD_NAME(frame: Frame, name: str) -> None:
    """( -- value)"""
    value = _look_up(frame, frame.locals, name)
    if value is NULL:
        value = _from_globals(frame, name)
    frame.stack.append(value)


def LOAD_FROM_DICT_OR_GLOBALS(frame: Frame, name: str) -> None:
    """(namespace -- value)"""
    value = _look_up(frame, frame.stack.pop(), name)
    if value is NULL:
        LOAD_GLOBAL(frame, name)
    else:
        frame.stack.append(value)


def STORE_NAME(frame: Frame, name: str) -> None:
    """(value -- )"""
    value = frame.stack.pop()
    if frame.locals is None:
        raise SystemError(f"no locals found when storing {name!r}")
    _store(frame, frame.locals, name, value)


def DELETE_NAME(frame: Frame, name: str) -> None:
    """( -- )"""
    if frame.locals is None:
        raise SystemError(f"no locals when deleting {name!r}")
    try:
        call_at_site(frame, operator.delitem, (frame.locals, name))
    except Exception:
        deleted = False
    else:
        deleted = True
    if not deleted:
        raise _name_error(name)


def LOAD_LAZY_NAME(frame: Frame, name: str) -> None:
    """( -- value)

    3.15: as LOAD_NAME; a lazy import (PEP 810) that the name is bound to is made.
    """
    LOAD_NAME(frame, name)
    if type(frame.stack[-1]) is LazyImport:
        frame.stack[-1] = _import_now(frame, name, frame.stack[-1])


def LOAD_LAZY_GLOBAL(frame: Frame, name: str) -> None:
    """( -- value)

    3.15: as LOAD_GLOBAL; a lazy import that the name is bound to is made.
    """
    LOAD_GLOBAL(frame, name)
    if type(frame.stack[-1]) is LazyImport:
        frame.stack[-1] = _import_now(frame, name, frame.stack[-1])


def LOAD_LAZY_GLOBAL_NULL(frame: Frame, name: str) -> None:
    """( -- value, null)

    3.15.
    """
    LOAD_LAZY_GLOBAL(frame, name)
    frame.stack.append(NULL)


#: the type of the objects that stand for lazy imports; before 3.15, a type that nothing has
LazyImport: type = getattr(types, "LazyImportType", Null)


def _import_now(frame: Frame, name: str, lazy: Any) -> Any:
    """Import what *lazy* stands for, and bind *name* to it in the namespace that had the lazy import."""
    value = call_at_site(frame, lazy.resolve)
    for namespace in (frame.locals, frame.globals, frame.builtins):
        if namespace is not None and namespace.get(name) is lazy:
            namespace[name] = value
            break
    return value


def LOAD_LOCALS(frame: Frame, operand: object) -> None:
    """( -- namespace)"""
    if frame.locals is None:
        raise SystemError("no locals")
    frame.stack.append(frame.locals)


def SETUP_ANNOTATIONS(frame: Frame, operand: object) -> None:
    """( -- )"""
    if frame.locals is None:
        raise SystemError("no locals found when setting up annotations")
    if _look_up(frame, frame.locals, "__annotations__") is NULL:
        _store(frame, frame.locals, "__annotations__", {})


# A namespace that is no dict may be anything that a ``__prepare__`` has made, so it is used from a site.


def _store(frame: Frame, namespace: Any, name: str, value: Any) -> None:
    if type(namespace) is dict:
        namespace[name] = value
    else:
        call_at_site(frame, operator.setitem, (namespace, name, value))


def _look_up(frame: Frame, namespace: Any, name: str) -> Any:
    """*name* in a namespace of any mapping type, NULL where it has none."""
    if type(namespace) is dict:
        return namespace.get(name, NULL)
    if namespace is None:
        raise SystemError("no locals")
    try:
        return call_at_site(frame, operator.getitem, (namespace, name))
    except KeyError:
        return NULL


def _from_globals(frame: Frame, name: str) -> Any:
    value = frame.globals.get(name, NULL)
    if value is NULL:
        value = _look_up(frame, frame.builtins, name)
        if value is NULL:
            raise _name_error(name)
    return value


def _global_not_in_dict(frame: Frame, name: str) -> Any:
    """LOAD_GLOBAL's second half: ``__missing__`` of a dict subclass, then the builtins."""
    if type(frame.globals) is not dict:
        value = _look_up(frame, frame.globals, name)
        if value is not NULL:
            return value
    value = _look_up(frame, frame.builtins, name)
    if value is NULL:
        raise _name_error(name)
    return value


def _name_error(name: str) -> NameError:
    return NameError(f"name '{name}' is not defined", name=name)


def _unbound_local(frame: Frame, index: int) -> UnboundLocalError:
    name = frame.code.localsplus[index]
    return UnboundLocalError(f"cannot access local variable '{name}' where it is not associated with a value")


def _unbound_cell(frame: Frame, index: int) -> NameError:
    code = frame.code
    name = code.localsplus[index]
    if index < len(code.localsplus) - len(code.raw.co_freevars):
        return _unbound_local(frame, index)
    return NameError(
        f"cannot access free variable '{name}' where it is not associated with a value in enclosing scope",
        name=name,
    )
