"""Writes whole random programs."""

from __future__ import annotations

from random import Random

from tests.random_programs.definitions import Definitions
from tests.random_programs.scope import Choices, Function, Place, Scope
from tests.random_programs.statements import indented

__all__ = ["random_program"]

_IMPORTS = "import abc\nimport contextlib\nimport functools\nimport types\n"
#: what the prelude has
_KNOWN = (
    Function("Manager", "class", ("name", "suppresses"), 2),
    Function("Items", "class", ("a",), 1),
    Function("nap", "coroutine", ("a",), 0, gives="int"),
    Function("pause", "coroutine", ("a",), 0, gives="int"),
)


def random_program(random: Random) -> str:
    """The source of a program, which needs the names of `tests.random_programs.prelude`."""
    choices = Choices(random)
    writer = Definitions(choices)
    scope = Scope(
        "module", names=["numbers", "n", "title"], targets=("n", "title", "numbers", "value"), functions=list(_KNOWN)
    )
    lines = ["numbers, n, title, value = [3, 1, 2], 5, 'title', None"]
    for _ in range(choices.number(2, 6)):
        definition, function = (
            writer.class_(scope)
            if choices.one_in(3)
            else writer.function(scope, choices.pick(("function", "generator", "coroutine", "async generator")))
        )
        lines += _guarded(definition)
        scope.functions.append(function)
        scope.statements = 2
        if choices.one_in(2):
            lines += _guarded(writer.block(scope, Place(depth=1)))
        for _ in range(choices.number(1, 2)):
            lines.append(f"attempt({choices.number(0, 14)}, lambda: {writer.call_of(function, scope, 1)})")
    if choices.one_in(4):
        lines += writer.block(scope, Place())
    return _IMPORTS + "\n".join(lines) + "\n"


def _guarded(lines: list[str]) -> list[str]:
    return ["try:", *indented(lines), "except Exception as problem:", "    show('module', problem)"]
