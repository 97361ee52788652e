"""Writes random expressions, most of which have a value of the kind that is wanted."""

from __future__ import annotations

import sys
from collections.abc import Callable

import attrs

from tests.random_programs.scope import ASYNC, GENERATORS, KINDS_OF_NAMES, Choices, Function, Scope
from tests.random_programs.templates import TEMPLATES

__all__ = ["Expressions"]

_LITERALS = {
    "int": ("0", "1", "2", "3", "-1", "True"),
    "text": ("'s'", "'text'", "'a b'"),
    "list": ("[1, 2]", "[]", "[3, 1, 2]", "[0]"),
    "any": ("None", "0", "'s'", "(1, 2)", "{'k': 1}", "1.5", "b'x'", "{1, 2}", "...", "[1, 'a']"),
}
_ERRORS = ("Error(1)", "Error", "OtherError('o')", "ValueError('v')", "KeyError('k')", "LookupError", "TypeError()",
           "StopIteration(1)", "ExceptionGroup('g', [Error(1), ValueError(2)])", "ZeroDivisionError",
           "ExceptionGroup('n', [ExceptionGroup('m', [KeyError(1)]), TypeError(2)])", "StopAsyncIteration",
           "GeneratorExit", "AssertionError('a', 1)", "BaseException('b')", "NameError('n')")  # fmt: skip
_COMPARED = ("==", "!=", "<", "<=", ">", ">=")
_SPECS = ("", "!r", "!s", ":>4", ":{1 + 2}", "!r:^9", "=", "!a", ":d")


class Expressions:
    """Writes expressions for a scope."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.pick, self.one_in, self.number = choices.pick, choices.one_in, choices.number

    def target(self, scope: Scope, kind: str = "") -> str:
        """A name to assign to, one of that kind if there is one."""
        return self.pick([name for name in scope.targets if self.kind_of(name) == kind] or scope.targets)

    def kind_of(self, name: str) -> str:
        return KINDS_OF_NAMES.get(name, "any")

    def error(self) -> str:
        return self.pick(_ERRORS)

    def atom(self, scope: Scope, kind: str = "any") -> str:
        if scope.doubtful and self.one_in(30):
            return self.pick(scope.doubtful)
        names = scope.readable(kind)
        if names and not self.one_in(3):
            return self.pick(names)
        return self.pick(_LITERALS[kind])

    def expression(self, scope: Scope, depth: int = 2, kind: str = "any") -> str:
        """An expression that can stand anywhere, in parentheses where it has to."""
        if self.one_in(40):
            kind = self.pick(("any", "int", "text", "list"))  # which may be an error
        if depth <= 0 or self.one_in(4):
            return self.atom(scope, kind)
        if kind == "any":
            kind = self.pick(("any", "any", "int", "text", "list"))
        methods: dict[str, tuple[Callable[[Scope, int], str], ...]] = {
            "int": (self.arithmetic, self.arithmetic, self.compared, self.unary),
            "text": (self.text, self.text),
            "list": (self.comprehension, self.comprehension),
            "any": (self.special, self.special, self.comprehension, self.membership),
        }
        general = (self.builtin, self.builtin, self.call, self.call, self.conditional, self.logical, self.walrus)
        choice = self.number(0, len(general) + len(methods[kind]) - 1)
        if choice < len(general):
            return general[choice](scope, depth - 1, kind)
        return methods[kind][choice - len(general)](scope, depth - 1)

    def arithmetic(self, scope: Scope, depth: int) -> str:
        operator = self.pick(("+", "-", "*", "%", "//", "&", "|", "^", "/"))
        right = self.pick(("2", "3", "7", "0")) if operator in "*%//" else self.expression(scope, depth, "int")
        return f"({self.expression(scope, depth, 'int')} {operator} {right})"

    def unary(self, scope: Scope, depth: int) -> str:
        return f"({self.pick(('not ', '-', '+', '~'))}{self.expression(scope, depth, 'int')})"

    def compared(self, scope: Scope, depth: int) -> str:
        kind = self.pick(("int", "text", "list"))
        parts = [self.expression(scope, depth, kind)]
        for _ in range(self.number(1, 2)):
            parts += [self.pick(_COMPARED), self.expression(scope, depth, kind)]
        return f"({' '.join(parts)})"

    def membership(self, scope: Scope, depth: int) -> str:
        operator = self.pick(("in", "not in", "is", "is not"))
        return f"({self.expression(scope, depth, 'int')} {operator} {self.expression(scope, depth, 'list')})"

    def logical(self, scope: Scope, depth: int, kind: str) -> str:
        return (
            f"({self.expression(scope, depth, kind)} {self.pick(('and', 'or'))} {self.expression(scope, depth, kind)})"
        )

    def conditional(self, scope: Scope, depth: int, kind: str) -> str:
        condition = self.expression(scope, depth, "int")
        return f"({self.expression(scope, depth, kind)} if {condition} else {self.expression(scope, depth, kind)})"

    def builtin(self, scope: Scope, depth: int, kind: str) -> str:
        text = self.pick(TEMPLATES[kind])
        if "lambda" in text:
            scope = attrs.evolve(scope, kind="class" if scope.kind == "class" else "function")
        for wanted in ("int", "text", "list", "any"):
            while f"{{{wanted}}}" in text:
                text = text.replace(
                    f"{{{wanted}}}", self.expression(scope, depth, wanted).replace("{", "\0").replace("}", "\1"), 1
                )
        text = text.replace("{{", "{").replace("}}", "}").replace("\0", "{").replace("\1", "}")
        return f"({text})"

    def text(self, scope: Scope, depth: int) -> str:
        prefix = "t" if sys.version_info >= (3, 14) and self.one_in(5) else "f"
        fields = ""
        for _ in range(self.number(1, 2)):
            kind = self.pick(("int", "text"))
            value = self.expression(scope, min(depth, 1), kind)
            if sys.version_info < (3, 12) and ("'" in value or "\\" in value):
                value = "1 + 1"  # before PEP 701 a field could not have the quotes of the string
            spec = self.pick(_SPECS if kind == "int" else _SPECS[:-1])
            fields += f" {{{f'plain({value})' if self.one_in(4) else '(' + value + ')'}{spec}}}"
        text = f"{prefix}'{fields}'"
        return text if prefix == "f" else f"parts({text})"

    def walrus(self, scope: Scope, depth: int, kind: str) -> str:
        if scope.kind == "class" or "walrus" in scope.forbidden:
            return self.atom(scope, kind)
        name = self.target(scope, kind)
        return f"({name} := {self.expression(scope, depth, self.kind_of(name))})"

    def comprehension(self, scope: Scope, depth: int) -> str:
        """A list, mostly; awaiting in a generator expression would make it an async generator."""
        plain = attrs.evolve(scope, forbidden=frozenset({"walrus", "yield"}))
        variable = self.pick(("i", "j"))
        form = self.pick(("[{}]", "[{}]", "list({})", "sorted({{{}}}, key=plain)", "list({{{}}})"))
        inner = attrs.evolve(plain, names=[*scope.names, variable], forbidden=plain.forbidden | scope.forbidden)
        if scope.kind != "class" and "walrus" not in scope.forbidden:
            inner.forbidden = frozenset({"yield"})
        if form == "list({})" and scope.kind in ASYNC:
            inner.kind = plain.kind = "function"
        source = self.iterable(plain, 0)
        clauses = f"for {variable} in {source} if tick()"
        if scope.kind in ASYNC and "yield" not in scope.forbidden and form != "list({})" and self.one_in(3):
            clauses = f"async for {variable} in Items({self.number(0, 3)})"
        if self.one_in(3):
            clauses += f" if {self.expression(inner, 0, 'int')}"
        if self.one_in(5):
            clauses += f" for k in {self.iterable(plain, 0)}"
            inner.names.append("k")
        element = self.expression(inner, depth, "int")
        if form == "list({{{}}})":
            element = f"{variable}: {element}"
        return form.format(f"{element} {clauses}")

    def iterable(self, scope: Scope, depth: int) -> str:
        generators = [function for function in scope.callable() if function.kind == "generator"]
        if generators and self.one_in(3):
            return self.call_of(self.pick(generators), scope, depth)
        options = ("range(3)", "[1, 2, 3]", "Items(2)", "(0, 1)", "Items(2, Error('i'))", "{1: 2, 3: 4}", "", "")
        return self.pick(options) or self.expression(scope, depth, "list")

    def call(self, scope: Scope, depth: int, kind: str) -> str:
        functions = scope.callable(kind)
        if not functions:
            return self.builtin(scope, depth, kind)
        function = self.pick(functions)
        called = self.call_of(function, scope, depth)
        if function.kind == "coroutine":
            return f"(await {called})" if scope.kind in ASYNC else f"drive({called}, {self.number(0, 3)})"
        if function.kind == "generator":
            return f"({self.pick(('next(', 'sum(', 'max('))}{called}))" if kind == "int" else f"[*{called}]"
        return called

    def call_of(self, function: Function, scope: Scope, depth: int) -> str:
        """A call with arguments that fit, nearly always."""
        given = len(function.positional) - self.number(0, function.defaults)
        if self.one_in(40):
            given += self.pick((1, -1))
        names = [*function.positional, "extra"][: max(given, 0)]
        arguments = [self.expression(scope, depth - 1, self.kind_of(name)) for name in names]
        if arguments and self.one_in(5):
            arguments = [*arguments[:-1], f"*[{arguments[-1]}]"]
        if function.starred and self.one_in(2):
            arguments += [self.expression(scope, depth - 1), f"*{self.iterable(scope, 0)}"]
        elif 0 < given <= len(function.positional) and self.one_in(6) and not any("*" in one for one in arguments):
            arguments[-1] = f"{function.positional[given - 1]}={arguments[-1]}"
        arguments += [f"{name}={self.expression(scope, depth - 1, self.kind_of(name))}"
                      for name in function.keyword_only if self.one_in(2)]  # fmt: skip
        if function.keywords and self.one_in(2):
            arguments.append(self.pick(("extra=1", "**{'more': 2}", "**dict(extra=1, more=2)")))
        return f"{function.name}({', '.join(arguments)})"

    def special(self, scope: Scope, depth: int) -> str:
        """What only this kind of scope can do."""
        suspends = "yield" not in scope.forbidden
        value = self.expression(scope, depth)
        if scope.kind in ASYNC:
            if scope.kind in GENERATORS and suspends and self.one_in(2):
                return f"(yield {value})"
            return self.pick(
                (f"(await nap({value}))", f"(await pause({value}))", f"(await gather(nap(1), nap({value})))")
            )
        if scope.kind == "generator" and suspends:
            return self.pick((f"(yield {value})", f"(yield {value})", f"(yield from {self.iterable(scope, depth)})"))
        if scope.is_method:
            return self.pick(
                ("super().method(1)", "self.x", "__class__.__name__", "self.method(2)", "self", "vars(self)")
            )
        return f"show({value})"
