"""Random programs whose functions raise, handle, chain and pass on exceptions in every way that there is."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

__all__ = ["random_program"]

#: functions and generators; each calls those behind it only, so that there is no recursion
_ORDER = ("f0", "f1", "f2", "g0", "f3", "g1", "f4", "g2", "f5")
_HANDLED = (
    "Exception",
    "ValueError",
    "(KeyError, IndexError)",
    "Own",
    "LookupError",
    "BaseException",
    "ZeroDivisionError",
)
_RAISED = (
    "ValueError",
    "KeyError(1)",
    "Own('own')",
    "pick(1)",
    "pick(0)",
    "TypeError('t')",
    "Own",
    "StopIteration(3)",
    "GeneratorExit",
    "ExceptionGroup('g', [ValueError(1), KeyError(2), Own(3)])",
    "ExceptionGroup('n', [ExceptionGroup('m', [Own(1)]), ValueError(2)])",
)
_PRELUDE = Path(__file__).with_name("prelude.py")


def random_program(seed: int, asynchronous: bool) -> str:
    """The source of a program, which leaves what happened in its list ``log``."""
    return _Writer(random.Random(seed), asynchronous).program()


class _Writer:
    def __init__(self, chance: random.Random, asynchronous: bool) -> None:
        self.chance = chance
        self.asynchronous = asynchronous
        #: of the function that is being written: its place in the order, and whether it is a generator
        self.rank = 0
        self.in_generator = False

    def program(self) -> str:
        lines = [_PRELUDE.read_text(encoding="utf-8")]
        for prefix in ("", "a_") if self.asynchronous else ("",):
            for rank, name in enumerate(_ORDER):
                lines += self.function(rank, name, prefix)
        for name in _ORDER:
            if name[0] == "f":
                lines.append(f"attempt({name}, 0)")
                if self.asynchronous:
                    lines += [
                        f"attempt(lambda: drive(a_{name}(0){thrown}))"
                        for thrown in ("", f", {self.raised()}", f", None, {self.raised()}")
                    ]
        lines.append("drive(a_f0(1))" if self.asynchronous else "f0(1)")
        return "\n".join(lines) + "\n"

    def function(self, rank: int, name: str, prefix: str) -> list[str]:
        self.rank, self.in_generator = rank, name[0] == "g"
        awaits, self.asynchronous = self.asynchronous, prefix == "a_"
        header = f"{'async ' if prefix else ''}def {prefix}{name}({'' if self.in_generator else 'x'}):"
        body = self.block(3, 1, False)
        if self.in_generator and prefix:
            body = [line[: line.index("return")] + "return" if "return " in line else line for line in body]
        self.asynchronous = awaits
        end = ["    yield 5"] if self.in_generator else []
        return [header, "    x = 1", f"    note({name!r})", *body, *end]

    def one_of(self, *choices: Callable[[], str]) -> str:
        return self.chance.choice(choices)()

    def callee(self, kind: str) -> str:
        """A function (f) or generator (g) that may be called."""
        names = [name for name in _ORDER[self.rank + 1 :] if name[0] == kind]
        return self.chance.choice(names) if names else f"missing_{kind}"

    def raised(self) -> str:
        return self.chance.choice(_RAISED)

    def expression(self) -> str:
        function, generator = self.callee("f"), self.callee("g")
        if self.asynchronous and self.chance.random() < 0.35:
            return self.chance.choice(
                (
                    f"await a_{function}({self.chance.randrange(3)})",
                    f"[y async for y in a_{generator}()]",
                    f"await a_{generator}().asend(None)",
                    f"await Wait({self.chance.randrange(3)}, {self.chance.randrange(2)})",
                    f"await athrow(a_{generator}(), {self.raised()})",
                    f"await aclose(a_{generator}())",
                    f"[await a_{function}(y) for y in (1,)]",
                    "await 5",
                    f"drive(a_{function}(1), {self.raised()})",
                )
            )
        return self.chance.choice(
            (
                f"{function}({self.chance.randrange(3)})",
                "1 / 0",
                "[][1]",
                f"sorted([2, 1], key={function})",
                f"list({generator}())",
                f"next({generator}())",
                f"[{function}(y) for y in (1,)]",
                f"(lambda: {function}(1))()",
                f"sum({function}(y) or 0 for y in (1, 2))",
                "raise_again()",
                "pick(0).args",
                f"functools.reduce(lambda a, b: {function}(b), [1, 2])",
                f"throw({generator}(), {self.raised()})",
                f"close({generator}())",
            )
        )

    def block(self, depth: int, indent: int, in_loop: bool) -> list[str]:
        return [line for _ in range(self.chance.randrange(1, 4)) for line in self.statement(depth - 1, indent, in_loop)]

    def statement(self, depth: int, indent: int, in_loop: bool) -> list[str]:
        """The lines of a statement; at depth 0 or below, of a simple one."""
        margin = "    " * indent
        if self.in_generator and self.chance.random() < 0.25:
            return [f"{margin}note((yield {self.chance.randrange(3)}))"]
        if depth <= 0 or self.chance.random() < 0.4:
            return [margin + self.simple_statement(in_loop)]
        inner = self.block(depth, indent + 1, in_loop)
        kind = self.chance.choice(("try", "try", "try", "finally", "star", "star", "with", "with", "for", "if"))
        if kind == "if":
            return [f"{margin}if {self.chance.choice(('x', 'len(log) % 2', 'stored'))}:", *inner]
        if kind == "for":
            over = f"async for i in a_{self.callee('g')}()" if self.asynchronous else "for i in range(2)"
            return [f"{margin}{over}:", *self.block(depth, indent + 1, True)]
        if kind == "with":
            return [f"{margin}{self.manager()}:", *inner]
        lines = [f"{margin}try:", *inner]
        if kind == "star":
            for _ in range(self.chance.randrange(1, 3)):
                lines += [
                    f"{margin}except* {self.chance.choice(_HANDLED[:5])} as e:",
                    f"{margin}    note(e.exceptions)",
                ]
                lines += [f"{margin}    {self.statement_of_a_star()}" for _ in range(self.chance.randrange(1, 3))]
            return lines
        if kind == "try":
            for _ in range(self.chance.randrange(1, 3)):
                lines.append(f"{margin}except {self.chance.choice(_HANDLED)}{self.chance.choice(('', ' as e'))}:")
                if self.chance.random() < 0.5:
                    lines.append(f"{margin}    stored.append(sys.exception())")
                lines += self.block(depth, indent + 1, in_loop)
            if self.chance.random() < 0.3:
                lines += [f"{margin}else:", *self.block(depth, indent + 1, in_loop)]
        if kind == "finally" or self.chance.random() < 0.4:
            lines += [f"{margin}finally:", *self.block(depth, indent + 1, in_loop)]
        return lines

    def manager(self) -> str:
        if not self.asynchronous:
            return f"with Manager({self.chance.randrange(6)}) as m"
        return self.one_of(
            lambda: f"async with AsyncManager({self.chance.randrange(6)}) as m",
            lambda: f"async with managed({self.chance.randrange(3)}) as m",
        )

    def simple_statement(self, in_loop: bool) -> str:
        return self.one_of(
            lambda: f"note({self.chance.randrange(100)})",
            lambda: f"raise {self.raised()}",
            lambda: f"raise {self.raised()} from {self.chance.choice(('None', self.raised(), 'KeyError'))}",
            lambda: "raise",
            lambda: f"x = {self.expression()}",
            lambda: f"x = {self.expression()}",
            lambda: f"note({self.expression()})",
            lambda: self.chance.choice(("break", "continue")) if in_loop else "note('no loop')",
            lambda: f"return {self.expression()}",
        )

    def statement_of_a_star(self) -> str:
        """``except*`` may neither return nor break."""
        while True:
            statement = self.simple_statement(False)
            if not statement.startswith("return"):
                return statement
