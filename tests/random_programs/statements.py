"""Writes random statements."""

from __future__ import annotations

import sys

from tests.random_programs.expressions import Expressions
from tests.random_programs.scope import ASYNC, Function, Place, Scope

__all__ = ["Statements", "indented"]

_CAUGHT = (
    "Error",
    "(ValueError, KeyError)",
    "LookupError",
    "Exception",
    "TypeError",
    "BaseException",
    "OtherError",
    "StopIteration",
    "NameError",
    "AttributeError",
    "ZeroDivisionError",
    "GeneratorExit",
)
_CAUGHT_IN_GROUPS = ("Error", "(ValueError, TypeError)", "Exception", "KeyError", "ExceptionGroup")
#: what is added to a variable, perhaps many times over
_ADDED = {
    "int": ("2", "3"),
    "text": ("'s'", "''"),
    "list": ("[1]", "(2, 3)", "'ab'"),
    "any": ("1", "(1,)", "'s'", "[1]"),
}
_HAS_TYPE_PARAMETERS = sys.version_info >= (3, 12)


def indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


class Statements(Expressions):
    """Writes statements for a scope."""

    def block(self, scope: Scope, place: Place) -> list[str]:
        lines: list[str] = []
        for _ in range(self.number(1, 4 if place.depth == 0 else 3)):
            if scope.statements <= 0:
                break
            scope.statements -= 1
            lines += self.statement(scope, place)
        if place.depth and self.one_in(5):
            lines += self.leaving(scope, place)
        return lines or ["pass"]

    def statement(self, scope: Scope, place: Place) -> list[str]:
        simple = (
            self.show_,
            self.assign,
            self.assign,
            self.assign_many,
            self.augmented,
            self.evaluate,
            self.effect,
            self.item,
            self.attribute_of,
            self.delete,
            self.assert_,
            self.annotated,
            self.raise_,
            self.import_,
        )
        compound = (
            self.attempt_,
            self.attempt_,
            self.attempt_,
            self.if_,
            self.for_,
            self.for_,
            self.while_,
            self.with_,
            self.with_,
            self.match_,
            self.groups,
            self.define,
            self.define,
            self.type_alias,
        )
        kinds = simple if place.depth > 3 else simple + compound + compound
        return self.pick(kinds)(scope, place)

    def leaving(self, scope: Scope, place: Place) -> list[str]:
        """What ends the block."""
        options = [f"raise {self.error()}"]
        if place.in_handler:
            options += ["raise", f"raise {self.error()} from error"]
        if scope.kind in ("function", "generator", "coroutine") and not place.in_star:
            options += [f"return {self.expression(scope, 2, scope.gives)}"] * 2
        if scope.kind == "async generator" and not place.in_star:
            options += ["return"]
        if place.in_loop:
            options += ["break", "continue", "break", "continue"]
        return [self.pick(options)]

    # Simple statements.

    def show_(self, scope: Scope, place: Place) -> list[str]:
        return [f"show({self.expression(scope, 2)}, {self.expression(scope, 2)})"]

    def evaluate(self, scope: Scope, place: Place) -> list[str]:
        return [self.expression(scope, 3)]

    def effect(self, scope: Scope, place: Place) -> list[str]:
        value = self.special(scope, 1)
        return [value if self.one_in(2) else f"{self.target(scope, 'any')} = {value}"]

    def assign(self, scope: Scope, place: Place) -> list[str]:
        name = self.target(scope)
        return [f"{name} = {self.expression(scope, 3, self.kind_of(name))}"]

    def assign_many(self, scope: Scope, place: Place) -> list[str]:
        source = self.pick(("(1, 2, 3)", "(0, 1)", "Items(2)", "[1, [2, 3]]", "")) or self.expression(scope, 2, "list")
        one, two, many = self.target(scope, "int"), self.target(scope, "int"), self.target(scope, "list")
        other = self.target(scope, "any")
        target = self.pick(
            (f"{one}, *{many}", f"{one}, {two}", f"{other} = {many}", f"*{many}, {two}", f"[{one}, [{two}, *_]]")
        )
        return [f"{target} = {source}"]

    def augmented(self, scope: Scope, place: Place) -> list[str]:
        name = self.target(scope)
        kind = self.kind_of(name)
        operator = self.pick(("+", "-", "//", "|", "%", "*")) if kind == "int" else "+"
        value = self.expression(scope, 1, "int") if kind == "int" and operator in "+-|" else self.pick(_ADDED[kind])
        return [f"{name} {operator}= {value}"]

    def item(self, scope: Scope, place: Place) -> list[str]:
        index, kind, operator = self.pick(
            (("0", "int", "="), ("-1", "int", "+="), ("1:", "list", "="), ("5", "int", "="), ("'k'", "int", "+="))
        )
        name = self.target(scope, "list")
        lines = [] if self.one_in(3) else [f"{name} = [1, 2, 3]"]
        return [*lines, f"{self.pick((name, name, 'numbers'))}[{index}] {operator} {self.expression(scope, 2, kind)}"]

    def attribute_of(self, scope: Scope, place: Place) -> list[str]:
        owner = "self" if scope.is_method else self.pick(("Manager", "plain", "Items", self.target(scope)))
        return [
            f"{owner}.{self.pick(('x', 'y', 'total'))} {self.pick(('', '', '+'))}= {self.expression(scope, 2, 'int')}"
        ]

    def delete(self, scope: Scope, place: Place) -> list[str]:
        what = self.pick(("", "", "[0]", ".x"))
        name = self.target(scope, "list" if what == "[0]" else "")
        if not what and name in scope.names:
            scope.names.remove(name)
            scope.doubtful.append(name)
        return [f"del {name}{what}"]

    def assert_(self, scope: Scope, place: Place) -> list[str]:
        return [f"assert {self.expression(scope, 2, 'int')} or tick(), {self.expression(scope, 1)}"]

    def annotated(self, scope: Scope, place: Place) -> list[str]:
        name = self.pick(("a1", "b1"))
        scope.known(name, place)
        annotation = self.pick(("int", "list[int]", "Undefined" if sys.version_info >= (3, 14) else "str"))
        return [f"{name}: {annotation} = {self.expression(scope, 2)}"]

    def raise_(self, scope: Scope, place: Place) -> list[str]:
        if not self.one_in(3):
            return self.evaluate(scope, place)
        cause = self.pick(("", "", " from None", f" from {self.error()}"))
        raising = f"raise {self.error()}{cause}"
        return [raising if self.one_in(2) else f"if {self.expression(scope, 1, 'int')}: {raising}"]

    def import_(self, scope: Scope, place: Place) -> list[str]:
        statement, name = self.pick(
            (
                ("from math import gcd as {}", "g"),
                ("import string as {}", "m"),
                ("from functools import reduce as {}", "g"),
                ("from os import path as {}", "o"),
                ("from math import no_such_name as {}", "g"),
                ("import no_such_module as {}", "m"),
            )
        )
        return [statement.format(scope.known(name, place))]

    def type_alias(self, scope: Scope, place: Place) -> list[str]:
        if not _HAS_TYPE_PARAMETERS or scope.kind == "class":
            return self.assign(scope, place)
        alias = scope.known("Alias", place)
        return [f"type {alias}[T] = {self.pick(('list[T]', 'dict[str, T]', 'Undefined'))}", f"show({alias}.__value__)"]

    # Compound statements.

    def if_(self, scope: Scope, place: Place) -> list[str]:
        lines = [f"if {self.expression(scope, 2, 'int')}:", *indented(self.block(scope, place.inside()))]
        if self.one_in(3):
            lines += [f"elif {self.expression(scope, 2, 'int')}:", *indented(self.block(scope, place.inside()))]
        if self.one_in(2):
            lines += ["else:", *indented(self.block(scope, place.inside()))]
        return lines

    def for_(self, scope: Scope, place: Place) -> list[str]:
        iterable = self.iterable(scope, 1)
        target = self.target(scope, "int")
        if self.one_in(8):
            target, iterable = (
                f"{target}, {self.target(scope)}",
                self.pick(("enumerate('ab')", "{1: 2}.items()", "zip([1, 2], [3, 4])")),
            )
        word = "for"
        if scope.kind in ASYNC and self.one_in(2):
            word, iterable = "async for", self.async_iterable(scope)
        lines = [f"{word} {target} in {iterable}:", "    tick()"]
        lines += indented(self.block(scope, place.inside(in_loop=True)))
        return lines + self.loop_end(scope, place)

    def async_iterable(self, scope: Scope) -> str:
        generators = [function for function in scope.callable() if function.kind == "async generator"]
        if generators and not self.one_in(3):
            return self.call_of(self.pick(generators), scope, 1)
        return self.pick(("Items(2)", "Items(3, Error('a'))", "[1]"))

    def while_(self, scope: Scope, place: Place) -> list[str]:
        condition = self.pick(("tick()", f"tick() and {self.expression(scope, 2, 'int')}"))
        lines = [f"while {condition}:", *indented(self.block(scope, place.inside(in_loop=True)))]
        if not self.one_in(4):
            lines.append("    break")
        return lines + self.loop_end(scope, place)

    def loop_end(self, scope: Scope, place: Place) -> list[str]:
        return ["else:", *indented(self.block(scope, place.inside()))] if self.one_in(4) else []

    def with_(self, scope: Scope, place: Place) -> list[str]:
        items = []
        for _ in range(self.number(1, 2)):
            item = self.pick(
                (
                    "Manager()",
                    "Manager('m', True)",
                    "Manager('n', True)",
                    "Manager(error='exit')",
                    "Manager(error='enter')",
                    f"Manager({self.expression(scope, 1, 'int')}, True)",
                    f"Manager(suppresses={self.expression(scope, 1, 'int')})",
                    "",
                )
            )
            name = self.target(scope, "any")
            items.append(f"{item or self.expression(scope)}{f' as {name}' if self.one_in(2) else ''}")
        word = "async with" if scope.kind in ASYNC and self.one_in(2) else "with"
        return [f"{word} {', '.join(items)}:", *indented(self.block(scope, place.inside()))]

    def attempt_(self, scope: Scope, place: Place) -> list[str]:
        lines = ["try:", *indented(self.block(scope, place.inside()))]
        handlers = self.pick((1, 1, 2, 0))
        for _ in range(handlers):
            lines += [
                f"except {self.pick(_CAUGHT)} as error:",
                f"    show({self.pick(('error', 'error.__context__'))})",
            ]
            lines += indented(self.block(scope, place.inside(in_handler=True)))
        if handlers and self.one_in(8):
            lines += ["except:", *indented(self.block(scope, place.inside()))]
        if handlers and self.one_in(4):
            lines += ["else:", *indented(self.block(scope, place.inside()))]
        if not handlers or self.one_in(3):
            lines += ["finally:", "    show('finally')", *indented(self.block(scope, place.inside()))]
        return lines

    def groups(self, scope: Scope, place: Place) -> list[str]:
        lines = ["try:", *indented(self.block(scope, place.inside()))]
        for _ in range(self.number(1, 2)):
            lines += [f"except* {self.pick(_CAUGHT_IN_GROUPS)} as error:", "    show(error, error.exceptions)"]
            lines += indented(self.block(scope, place.inside(in_handler=True, in_star=True, in_loop=False)))
        if self.one_in(4):
            lines += ["finally:", *indented(self.block(scope, place.inside()))]
        return lines

    def match_(self, scope: Scope, place: Place) -> list[str]:
        subject = self.pick(("(1, 2)", "{'k': 1, 'l': [2]}", "Manager()", "[1, 2, 3]", "")) or self.expression(scope)
        lines = [f"match {subject}:"]
        for _ in range(self.number(1, 3)):
            guard = f" if {self.expression(scope, 1, 'int')}" if self.one_in(3) else ""
            lines += [f"    case {self.pattern(scope)}{guard}:", *indented(indented(self.block(scope, place.inside())))]
        if self.one_in(2):
            lines += ["    case _:", *indented(indented(self.block(scope, place.inside())))]
        return lines

    def pattern(self, scope: Scope) -> str:
        one, two = self.target(scope, "int"), self.target(scope, "list")
        if one == two:
            one, two = "one", "two"
        return self.pick(
            (
                "1",
                "'text' | 'ab'",
                f"({one}, {two})",
                f"[{one}, *{two}]",
                f"{{'k': {one}, **{two}}}",
                "None",
                f"int({one}) | str({one})",
                f"Manager(name={one})",
                f"[1, ({one}) as {two}, *_]",
                "list() | tuple()",
                f"{{'l': [{one}]}}",
                "Error()",
                f"int({one}, 2)",
                "True | False",
                f"(1 | 2) as {one}",
            )
        )

    def define(self, scope: Scope, place: Place) -> list[str]:
        """A function or class; see `Definitions`."""
        raise NotImplementedError

    def call_once(self, function: Function, scope: Scope) -> list[str]:
        call = self.call_of(function, scope, 1)
        if function.kind == "coroutine" and scope.kind in ASYNC:
            return [f"show(await {call})"]
        return [f"show(complete({call}, {self.number(0, 3)}))"]
