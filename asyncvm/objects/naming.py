"""How the VM's own classes of guest objects show themselves: their names, and attributes that cannot be set."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from types import FunctionType, GenericAlias
from typing import Any, NoReturn, TypeVar

__all__ = ["OWN_METHODS", "SHOWN_AS", "code_attribute", "member", "named", "qualname_attribute", "read_only"]

T = TypeVar("T", bound=type)

#: the methods of the VM's own classes that take the place of C functions: they do not look at their caller
OWN_METHODS: set[FunctionType] = set()
#: the VM's own classes, and CPython's of which they take the places
SHOWN_AS: dict[type, type] = {}


def named(native: type, name: str | None = None) -> Callable[[T], T]:
    """Show a class as CPython shows its own type, of which it takes the place, in messages, reprs and documentation.

    It takes no subclasses from then on.

    :param name: if it is not *native*'s
    """
    shown = native.__name__ if name is None else name

    def refuse(cls: Any, /, **keywords: object) -> None:
        if not cls.__module__.startswith("asyncvm."):
            raise TypeError(f"type '{shown}' is not an acceptable base type")

    def decorate(cls: T) -> T:
        for attribute, documented in vars(native).items():
            value = _attribute(cls, attribute)
            if type(value) is FunctionType:
                method = _method(value, cls.__module__, shown, documented)
                setattr(cls, attribute, method)
                OWN_METHODS.add(method)
        if hasattr(native, "__class_getitem__"):
            setattr(cls, "__class_getitem__", classmethod(GenericAlias))  # noqa: B010
        setattr(cls, "__init_subclass__", classmethod(refuse))  # noqa: B010  # to mypy, a method is not assignable
        cls.__name__ = cls.__qualname__ = shown
        cls.__module__ = _OfTheClass("builtins")
        cls.__doc__ = None
        SHOWN_AS[cls] = native
        return cls

    return decorate


def _attribute(cls: type, name: str) -> Any:
    """What *cls* or a base has as *name*, whatever their metaclasses say (see `asyncvm.objects.disguise`)."""
    for base in cls.__mro__:
        namespace = type.__dict__["__dict__"].__get__(base)
        if name in namespace:
            return namespace[name]
    return None


def _method(function: FunctionType, module: str, owner: str, native: Any) -> FunctionType:
    """*function* under the name that the native method has, with its documentation."""
    method = FunctionType(
        function.__code__, function.__globals__, function.__name__, function.__defaults__, function.__closure__
    )
    method.__module__ = module
    method.__qualname__ = f"{owner}.{function.__name__}"
    method.__doc__ = native.__doc__
    return method


class _OfTheClass(str):
    """A string that a class has for an attribute and its instances do not, as it is with CPython's own types."""

    __slots__ = ()

    def __get__(self, instance: object, owner: object) -> str:
        if instance is None:
            return self
        raise AttributeError(f"'{type(instance).__name__}' object has no attribute '__module__'")


class read_only(property):
    """A property that cannot be set or deleted, with the words of CPython's getset descriptors."""

    def __set__(self, instance: Any, value: object) -> NoReturn:
        assert self.fget is not None
        name = self.fget.__name__
        raise AttributeError(f"attribute '{name}' of '{type(instance).__name__}' objects is not writable")

    def __delete__(self, instance: Any) -> NoReturn:
        self.__set__(instance, None)


class member(property):
    """The same with the words of CPython's read-only member descriptors."""

    def __set__(self, instance: Any, value: object) -> NoReturn:
        raise AttributeError("readonly attribute")

    def __delete__(self, instance: Any) -> NoReturn:
        raise AttributeError("readonly attribute")


#: for ``gi_code`` and its like
if sys.version_info >= (3, 12):
    code_attribute = read_only
else:
    code_attribute = member


def qualname_attribute(cls: T) -> T:
    """Give instances of *cls* a ``__qualname__`` that must be a string, kept in the slot ``_qualname``.

    ``__qualname__`` in a class statement names the class, and so does ``cls.__qualname__ = ...``: a descriptor of that
    name can only be put into the class's namespace itself.
    """

    def get(self: Any) -> Any:
        return self._qualname

    def set_(self: Any, name: str) -> None:
        if not isinstance(name, str):
            raise TypeError("__qualname__ must be set to a string object")
        self._qualname = name

    def delete(self: Any) -> NoReturn:
        raise TypeError("__qualname__ must be set to a string object")

    (namespace,) = gc.get_referents(cls.__dict__)  # a mappingproxy refers to nothing but the dict that it shows
    namespace["__qualname__"] = property(get, set_, delete)
    cls.__doc__ = cls.__doc__  # has the host forget what it knows of the class's attributes
    return cls
