"""Panel: attributes, subscripts and slices."""

from __future__ import annotations

import operator
from types import ModuleType
from typing import Any

from asyncvm.call import call
from asyncvm.frame import NULL, Completion, Frame
from asyncvm.host.sites import call_at_site
from asyncvm.objects.classes import guest_method
from asyncvm.objects.entrance import as_gate
from asyncvm.objects.plainness import AT_SITE, PLAIN, READ_PLAINLY, operates_plainly, reader, writes_plainly
from asyncvm.sizes import check_items

__all__ = [
    "BINARY_SLICE",
    "BINARY_SUBSCR",
    "DELETE_ATTR",
    "DELETE_SUBSCR",
    "LOAD_ATTR",
    "LOAD_ATTR_NULL",
    "LOAD_NULL_ATTR",
    "LOAD_SUPER_ATTR",
    "LOAD_SUPER_ATTR_NULL",
    "LOAD_SUPER_NULL_ATTR",
    "STORE_ATTR",
    "STORE_SLICE",
    "STORE_SUBSCR",
]


def LOAD_ATTR(frame: Frame, name: str) -> Frame | None:
    """(owner -- attr)"""
    owner = frame.stack[-1]
    kind = type(owner)
    if id(kind) not in READ_PLAINLY and not (kind is ModuleType and name in owner.__dict__):
        getter = reader(owner, name)
        if getter is AT_SITE:
            frame.stack[-1] = call_at_site(frame, getattr, (owner, name))
            return None
        if getter is not None:
            frame.stack.pop()
            return call(frame, *getter)
    frame.stack[-1] = getattr(owner, name)
    return None


def LOAD_NULL_ATTR(frame: Frame, name: str) -> Frame | None:
    """(owner -- null, attr)"""
    owner = frame.stack[-1]
    kind = type(owner)
    if id(kind) not in READ_PLAINLY and not (kind is ModuleType and name in owner.__dict__):
        getter = reader(owner, name)
        if getter is AT_SITE:
            frame.stack[-1:] = (NULL, call_at_site(frame, getattr, (owner, name)))
            return None
        if getter is not None:
            frame.stack[-1] = NULL
            return call(frame, *getter)
    frame.stack[-1:] = (NULL, getattr(owner, name))
    return None


def LOAD_ATTR_NULL(frame: Frame, name: str) -> Frame | None:
    """(owner -- attr, null)"""
    owner = frame.stack[-1]
    kind = type(owner)
    if id(kind) not in READ_PLAINLY and not (kind is ModuleType and name in owner.__dict__):
        getter = reader(owner, name)
        if getter is AT_SITE:
            frame.stack[-1:] = (call_at_site(frame, getattr, (owner, name)), NULL)
            return None
        if getter is not None:
            frame.stack.pop()
            function, arguments = getter
            return call(frame, function, arguments, completion=PUSH_NULL_AFTER)
    frame.stack[-1:] = (getattr(owner, name), NULL)
    return None


class _PushNullAfter(Completion):
    """The value of a getter is about to be called: NULL goes above it."""

    __slots__ = ()

    def returned(self, back: Frame, value: Any) -> Frame:
        back.stack += (value, NULL)
        return back


PUSH_NULL_AFTER = _PushNullAfter()


def STORE_ATTR(frame: Frame, name: str) -> None:
    """(value, owner -- )"""
    owner = frame.stack.pop()
    value = frame.stack.pop()
    if name == "__code__":  # the code that a guest gives to a function is guest code
        value = as_gate(frame, value)
    if id(type(owner)) in READ_PLAINLY or writes_plainly(owner, name):
        setattr(owner, name, value)
    else:
        call_at_site(frame, setattr, (owner, name, value))


def DELETE_ATTR(frame: Frame, name: str) -> None:
    """(owner -- )"""
    owner = frame.stack.pop()
    if writes_plainly(owner, name):
        delattr(owner, name)
    else:
        call_at_site(frame, delattr, (owner, name))


def LOAD_SUPER_ATTR(frame: Frame, operand: tuple[str, bool]) -> Frame | None:
    """(global_super, class, self -- attr)"""
    frame.stack.append(_super_attribute(frame, operand))
    return None


def LOAD_SUPER_NULL_ATTR(frame: Frame, operand: tuple[str, bool]) -> Frame | None:
    """(global_super, class, self -- null, attr)"""
    attribute = _super_attribute(frame, operand)
    frame.stack += (NULL, attribute)
    return None


def LOAD_SUPER_ATTR_NULL(frame: Frame, operand: tuple[str, bool]) -> Frame | None:
    """(global_super, class, self -- attr, null)"""
    attribute = _super_attribute(frame, operand)
    frame.stack += (attribute, NULL)
    return None


def _super_attribute(frame: Frame, operand: tuple[str, bool]) -> Any:
    name, has_arguments = operand
    instance, cls, global_super = frame.stack.pop(), frame.stack.pop(), frame.stack.pop()
    if global_super is super or has_arguments:
        return getattr(global_super(cls, instance), name)
    return getattr(global_super(), name)


def BINARY_SUBSCR(frame: Frame, operand: object) -> Frame | None:
    """(container, sub -- res)"""
    stack = frame.stack
    sub = stack.pop()
    container = stack[-1]
    if type(container) not in PLAIN:
        method = guest_method(type(container), "__getitem__")
        if method is not None:
            stack.pop()
            return call(frame, method, [container, sub])
        if not operates_plainly(type(container)):
            stack[-1] = call_at_site(frame, operator.getitem, (container, sub))
            return None
    stack[-1] = container[sub]
    return None


def STORE_SUBSCR(frame: Frame, operand: object) -> None:
    """(value, container, sub -- )"""
    stack = frame.stack
    sub, container, value = stack.pop(), stack.pop(), stack.pop()
    if type(sub) is slice and isinstance(container, list) and frame.state.result_bytes is not None:
        check_items(value, frame.state.result_bytes)
    if type(container) in PLAIN or operates_plainly(type(container)):
        container[sub] = value
    else:
        call_at_site(frame, operator.setitem, (container, sub, value))


def DELETE_SUBSCR(frame: Frame, operand: object) -> None:
    """(container, sub -- )"""
    stack = frame.stack
    sub, container = stack.pop(), stack.pop()
    if operates_plainly(type(container)):
        del container[sub]
    else:
        call_at_site(frame, operator.delitem, (container, sub))


def BINARY_SLICE(frame: Frame, operand: object) -> Frame | None:
    """(container, start, stop -- res)"""
    stop = frame.stack.pop()
    frame.stack[-1] = slice(frame.stack[-1], stop)
    return BINARY_SUBSCR(frame, None)


def STORE_SLICE(frame: Frame, operand: object) -> None:
    """(value, container, start, stop -- )"""
    stop = frame.stack.pop()
    frame.stack[-1] = slice(frame.stack[-1], stop)
    STORE_SUBSCR(frame, None)
