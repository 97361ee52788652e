"""Writes random functions and classes."""

from __future__ import annotations

import itertools
import sys

from tests.random_programs.scope import Choices, Function, Place, Scope
from tests.random_programs.statements import Statements, indented

__all__ = ["Definitions"]

_KINDS = ("function", "function", "generator", "coroutine", "async generator")
_DECORATORS = ("decorate", "wrap(1)", "staticmethod", "lambda f: f", "types.coroutine", "functools.lru_cache",
               "contextlib.contextmanager", "functools.wraps(show)")  # fmt: skip
#: the names of local variables, and what they hold at first
_VARIABLES = {
    "a": "1",
    "b": "2",
    "c": "0",
    "s": "'s'",
    "t": "'text'",
    "items": "[3, 1, 2]",
    "x": "None",
    "y": "(1, 2)",
    "z": "5",
}
_HAS_TYPE_PARAMETERS = sys.version_info >= (3, 12)
#: special methods, their parameters, and what they return where the body does not say
_SPECIAL = (
    ("__init__", "self, x=1, *rest, **keywords", ""),
    ("__init__", "self, x=2", ""),
    ("__add__", "self, other", "return (self, other)"),
    ("__radd__", "self, other", "return NotImplemented"),
    ("__eq__", "self, other", "return self is other"),
    ("__lt__", "self, other", "return True"),
    ("__bool__", "self", "return False"),
    ("__len__", "self", "return 2"),
    ("__getitem__", "self, index", "return [1, 2, 3][index]"),
    ("__setitem__", "self, index, value", ""),
    ("__contains__", "self, item", "return item"),
    ("__iter__", "self", "return iter([1, 2])"),
    ("__call__", "self, *arguments", "return arguments"),
    ("__getattr__", "self, name", "return name"),
    ("__str__", "self", "return 'instance'"),
    ("__hash__", "self", "return 1"),
    ("__enter__", "self", "return self"),
    ("__exit__", "self, *details", "return True"),
    ("__init_subclass__", "cls, **keywords", ""),
    ("__class_getitem__", "cls, item", "return item"),
    ("__set_name__", "self, owner, name", "show(name)"),
    ("__get__", "self, instance, owner=None", "return 5"),
    ("__format__", "self, spec", "return spec"),
    ("__index__", "self", "return 1"),
)


class Definitions(Statements):
    """Writes definitions, and the statements in them."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self.numbers = itertools.count(1)

    def define(self, scope: Scope, place: Place) -> list[str]:
        if place.depth > 2 or scope.kind == "class":
            return self.assign(scope, place)
        lines, function = self.class_(scope) if self.one_in(3) else self.function(scope, self.pick(_KINDS))
        if place.depth == 0:
            scope.functions.append(function)
        return lines + (self.call_once(function, scope) if place.depth or self.one_in(2) else [])

    def function(self, scope: Scope, kind: str) -> tuple[list[str], Function]:
        name = f"f{next(self.numbers)}"
        parameters: tuple[str, ...] = self.pick(((), ("p",), ("p", "q"), ("p", "r", "q")))
        function = Function(
            name,
            kind,
            parameters,
            self.number(0, len(parameters)),
            self.one_in(4),
            ("key",) if self.one_in(4) else (),
            self.one_in(5),
            self.pick(("int", "any", "text", "list")) if kind in ("function", "coroutine") else "any",
        )
        inner = Scope(kind, scope, list(parameters), gives=function.gives)
        lines = self.decorators(scope) if self.one_in(5) else []
        head = f"{self.head(kind)} {name}{self.type_parameters()}"
        lines.append(f"{head}({self.signature(function, scope, inner)}){self.returns()}:")
        return lines + indented(self.body(inner)), function

    def head(self, kind: str) -> str:
        return "async def" if kind in ("coroutine", "async generator") else "def"

    def decorators(self, scope: Scope) -> list[str]:
        return [f"@{self.pick(_DECORATORS)}" for _ in range(self.number(1, 2))]

    def type_parameters(self) -> str:
        if not _HAS_TYPE_PARAMETERS or not self.one_in(8):
            return ""
        return self.pick(
            ("[T]", "[T: int, *Ts]", "[T: (int, str), **P]", "[T = int]" if sys.version_info >= (3, 13) else "[T]")
        )

    def returns(self) -> str:
        return self.pick(("", "", "", " -> int", " -> 'Undefined'"))

    def signature(self, function: Function, scope: Scope, inner: Scope) -> str:
        parts = list(function.positional)
        for index in range(len(parts) - function.defaults, len(parts)):
            parts[index] += f"={self.expression(scope, 1, self.kind_of(parts[index]))}"
        if len(parts) > 1 and self.one_in(6):
            parts.insert(1, "/")
        if function.starred:
            parts.append("*rest")
            inner.names.append("rest")
        elif function.keyword_only:
            parts.append("*")
        parts += [f"{name}={self.expression(scope, 1, 'int')}" for name in function.keyword_only]
        inner.names += function.keyword_only
        if function.keywords:
            parts.append("**keywords")
            inner.names.append("keywords")
        return ", ".join(parts)

    def body(self, inner: Scope) -> list[str]:
        lines = [*self.declarations(inner), "tick()", *self.variables(inner)]
        for _ in range(self.number(1, 2)):
            lines += self.block(inner, Place())
        if inner.kind in ("generator", "async generator"):
            lines.append(f"yield {self.expression(inner, 2, 'int')}")
        elif not self.one_in(6):
            lines.append(f"return {self.expression(inner, 2, inner.gives)}")
        return lines

    def declarations(self, inner: Scope) -> list[str]:
        outer_names = inner.enclosing_names()
        word, names = ("nonlocal", outer_names) if outer_names and self.one_in(2) else ("global", inner.module.names)
        names = [name for name in names if name not in inner.names]
        if not names or not self.one_in(3):
            return []
        name = self.pick(names)
        inner.declared.add(name)
        inner.names.append(name)
        return [f"{word} {name}"]

    def variables(self, inner: Scope) -> list[str]:
        """Give some variables their first values. The other names are those of outer scopes."""
        own = [name for name in _VARIABLES if name not in inner.declared and name not in inner.names and self.one_in(2)]
        parameters = [name for name in inner.names if name in ("p", "q", "r")]
        inner.targets = (*own, *inner.declared, *parameters) or ("x",)
        if not own:
            return []
        if self.one_in(12):
            inner.doubtful += own
            return []
        inner.names += own
        values = ", ".join(_VARIABLES[name] for name in own)
        return [f"{', '.join(own)} = {values}"]

    def class_(self, scope: Scope) -> tuple[list[str], Function]:
        name = f"C{next(self.numbers)}"
        bases = [function.name for function in scope.callable() if function.kind == "class"]
        given = [self.pick(bases)] if bases and self.one_in(2) else []
        if self.one_in(5):
            given.append(
                self.pick(("Error", "list", "dict", "Manager", "abc.ABC", "metaclass=abc.ABCMeta", "keyword=1"))
            )
        inner = Scope("class", scope, statements=8, targets=("x", "a", "items"))
        lines = self.decorators(scope)[:1] if self.one_in(12) else []
        lines.append(f"class {name}{self.type_parameters()}({', '.join(given)}):" if given else f"class {name}:")
        body: list[str] = ["'''A class.'''"] if self.one_in(4) else []
        if self.one_in(3):
            body += self.block(inner, Place(depth=1))
        for _ in range(self.number(1, 3)):
            body += self.method(inner)
        defaults = 1 if any("__init__" in line for line in body) else 0
        return lines + indented(body), Function(name, "class", ("x",) * defaults, defaults)

    def method(self, scope: Scope) -> list[str]:
        if self.one_in(2):
            name, parameters, ending = self.pick(_SPECIAL)
            return self.one_method(scope, name, parameters, ending, [])
        name = self.pick(("method", "method", "x", "y", "total"))
        decorator = (
            "@property"
            if name in ("x", "y")
            else self.pick(("", "", "", "@classmethod", "@staticmethod", "@functools.cached_property"))
        )
        parameters = self.pick(("self, p=1", "self, *rest")) if name == "method" else "self"
        return self.one_method(
            scope,
            name,
            parameters,
            f"return {self.pick(('1', 'self', 'super().method', 'p'))}",
            [decorator] if decorator else [],
        )

    def one_method(self, scope: Scope, name: str, parameters: str, ending: str, decorators: list[str]) -> list[str]:
        names = [parameter.strip("* ").partition("=")[0] for parameter in parameters.split(",")]
        kind = self.pick(("function",) * 7 + ("generator", "coroutine")) if name == "method" else "function"
        inner = Scope(kind, scope, names, statements=4, is_method=names[0] == "self")
        scope.known(name, Place())
        body = ["tick()", *self.variables(inner)]
        if name == "__init__" and self.one_in(3):
            body.append("super().__init__()")
        body += self.block(inner, Place(depth=1))
        if kind == "generator":
            body.append("yield self")
        elif ending:
            body.append(ending)
        return [*decorators, f"{self.head(kind)} {name}({parameters}):", *indented(body)]
