"""Strategies for random programs: the source of generators, coroutines and async generators, and operations on them.

A program is a list of parts. Each part is executed by the VM or by the host, so that frames of both alternate in what
the program builds: a guest generator may delegate to a native one, which delegates to a guest's.

The bodies end: each function only calls those before it, loops have few rounds, scripts of iterators are short, and
`perform` in the driver refuses to go on after many operations.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, ClassVar

import attrs
from hypothesis import strategies as st

__all__ = ["Part", "Program", "programs"]


@attrs.frozen
class Part:
    """Source, and whether the VM executes it where it may."""

    name: str
    source: str = attrs.field(repr=False)  # the failing test notes it
    in_vm: bool


@attrs.frozen
class Program:
    parts: list[Part]
    #: whether the helpers and the driver are executed by the VM
    helpers_in_vm: bool
    driver_in_vm: bool
    #: whether there are hooks for async generators
    has_hooks: bool

    @property
    def collects(self) -> bool:
        """Whether garbage is collected after each operation, so that it does not matter what is freed by itself.

        An exception raised in a host function that a guest's generator calls keeps the frame of the host function that
        resumed the generator, with its variables; see docs/differences.md. If the generator keeps the exception, it
        keeps itself. A native traceback keeps the frames of all callers, a guest's does not; so generators that can
        keep an exception, because they can be suspended while they handle it, may live longer natively. Nothing is
        collected if such generators themselves operate on others: they may do so while the garbage collector ends them.
        """
        if not (self.helpers_in_vm and self.driver_in_vm and all(part.in_vm for part in self.parts)):
            return True
        bodies = "".join(part.source for part in self.parts if part.name != "operations")
        return ("try:" in bodies or "with " in bodies) and "attempt(" not in bodies

    @property
    def source(self) -> str:
        return "".join(f"# {'VM' if part.in_vm else 'host'}\n{part.source}\n" for part in self.parts)


_VALUES = st.sampled_from(["x", "1", "None", "'s'", "(x, 2)", "KeyError", "[x]"])
#: An instance makes 3.12 and 3.13 keep the frame that it is converted in (PEP 479) until the garbage collector comes.
_STOP = "StopIteration" if (3, 12) <= sys.version_info < (3, 14) else "StopIteration(4)"
_ERRORS = st.one_of(
    st.sampled_from(["ValueError(1)", "KeyError", "KeyError('k')", "RuntimeError('r')", "LookupError(x)", "STORED"]),
    st.sampled_from(["StopIteration", _STOP, "StopAsyncIteration", "GeneratorExit", "GeneratorExit('g')"]),
    st.sampled_from(["OwnError", "OwnBaseError('b')", "ExceptionGroup('two', [KeyError(1), ValueError(2)])"]),
)
_CAUGHT = st.one_of(
    st.sampled_from(["ValueError", "KeyError", "(KeyError, RuntimeError)", "LookupError", "RuntimeError"]),
    st.sampled_from(["Exception", "BaseException", ""]),
    st.sampled_from(["StopIteration", "StopAsyncIteration", "GeneratorExit"]),
)
_CAUGHT_IN_GROUPS = st.sampled_from(["KeyError", "Exception", "(ValueError, StopIteration)", "GeneratorExit"])
_NUMBERS = st.sampled_from([0, 0, 0, 1, 1, 2, 3, 5])
_CHOICES = st.integers(0, 19)
_SCRIPT = st.lists(st.sampled_from(["1", "2", "None"]) | _ERRORS.filter(lambda text: "x" not in text), max_size=4)


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


class _Body:
    """Writes the body of one function, piece by piece; what it may contain depends on the kind of function."""

    #: the kind of function, as `_Body.earlier` has it
    kind: ClassVar[str]
    declaration = "def"
    own_steps: ClassVar[tuple[str, ...]]
    simple: ClassVar[tuple[str, ...]] = ("note", "attempt", "perform", "handled", "make", "exhaust_at_once", "inner")
    compound: ClassVar[tuple[str, ...]] = ("attempting", "closed", "attempting", "closed", "loop", "managed", "groups")

    def __init__(self, draw: st.DrawFn, earlier: list[tuple[str, str]]) -> None:
        self.draw = draw
        self.earlier = earlier
        self.statements_left = 14

    def function(self, name: str) -> str:
        lines = [f"inner = {self.call('generator')}", f"source = {self.call('async generator')}"]
        if self.draw(st.booleans()):
            lines += self.closed(0, breaks=False, jumps=True)
        lines += self.block(0, breaks=False, jumps=True)
        text = "\n".join(lines)
        if self.needs_yield and "yield" not in text:
            text += "\nif False:\n    yield"
        head = f"{self.declaration} {name}(x):"
        return "\n".join([head, *_indented(text.split("\n"))]) + "\n"

    needs_yield: ClassVar[bool] = False

    def own_step(self) -> str:
        line: str = getattr(self, self.draw(st.sampled_from(self.own_steps)))()
        return line

    # Statements. *jumps*: whether break, continue and return are allowed; *breaks*: whether there is a loop.

    def block(self, depth: int, breaks: bool, jumps: bool) -> list[str]:
        lines: list[str] = []
        for _ in range(self.draw(st.integers(1, 4 if depth == 0 else 2))):
            if self.statements_left > 0:
                lines += self.statement(depth, breaks, jumps)
        if depth and self.draw(st.integers(0, 3)) == 3:
            lines += self.ending(breaks, jumps)
        return lines or ["pass"]

    def statement(self, depth: int, breaks: bool, jumps: bool) -> list[str]:
        self.statements_left -= 1
        names = self.own_steps * 3 + self.simple
        if depth < 3:
            names += self.compound * 3
        name = self.draw(st.sampled_from(names))
        if name in self.compound:
            method: Callable[[int, bool, bool], list[str]] = getattr(self, name)
            return method(depth, breaks, jumps)
        line: str = getattr(self, name)()
        return [line]

    def ending(self, breaks: bool, jumps: bool) -> list[str]:
        endings = [
            "raise",
            f"raise {self.error()}",
            f"raise {self.error()} from {self.error()}",
            "raise KeyError from None",
        ]
        if jumps:
            endings += ["return", self.returning()]
            if breaks:
                endings += ["break", "continue"]
        return [self.draw(st.sampled_from(endings))]

    def returning(self) -> str:
        return f"return {self.value()}"

    def attempting(self, depth: int, breaks: bool, jumps: bool) -> list[str]:
        lines = ["try:", *_indented(self.block(depth + 1, breaks, jumps))]
        handlers = self.draw(st.sampled_from([1, 1, 2, 0]))
        for number in range(handlers):
            caught = self.draw(_CAUGHT)
            if caught == "" and number < handlers - 1:
                caught = "BaseException"
            if caught == "":
                lines += ["except:", "    handled()"]
            else:
                lines += [f"except {caught} as e:", "    seen(e)"]
            lines += _indented(self.block(depth + 1, breaks, jumps))
        if handlers and self.draw(st.integers(0, 4)) == 4:
            lines += ["else:", *_indented(self.block(depth + 1, breaks, jumps))]
        if not handlers or self.draw(st.integers(0, 2)) == 2:
            lines += ["finally:", "    handled()", *_indented(self.block(depth + 1, breaks, jumps))]
        return lines

    def closed(self, depth: int, breaks: bool, jumps: bool) -> list[str]:
        """A try statement that is suspended in, so that closing meets it, and does something about that."""
        step, block = [self.own_step()], self.block(depth + 1, breaks, jumps)
        lines = ["try:", *_indented(step + block if self.draw(st.booleans()) else block + step)]
        clauses = ["except GeneratorExit as e:", "except GeneratorExit as e:", "except BaseException as e:", "finally:"]
        clause = self.draw(st.sampled_from(clauses))
        lines += [clause, *self.reaction(depth, breaks, jumps, "handled()" if clause == "finally:" else "seen(e)")]
        if clause != "finally:" and self.draw(st.integers(0, 3)) == 3:
            lines += ["finally:", *self.reaction(depth, breaks, jumps, "handled()")]
        return lines

    def reaction(self, depth: int, breaks: bool, jumps: bool, first: str) -> list[str]:
        kind = self.draw(st.sampled_from(["nothing", "return", "return", "step", "step", "end", "block"]))
        lines = [first]
        if kind == "step":
            lines.append(self.own_step())
        if kind == "return" and jumps:
            lines.append(self.returning())
        elif kind == "block":
            lines += self.block(depth + 1, breaks, jumps)
        elif kind == "end" or self.draw(st.integers(0, 3)) == 3:
            lines += self.ending(breaks, jumps)
        return _indented(lines)

    def groups(self, depth: int, breaks: bool, jumps: bool) -> list[str]:
        lines = ["try:", *_indented(self.block(depth + 1, breaks, jumps))]
        lines += [f"except* {self.draw(_CAUGHT_IN_GROUPS)} as e:", "    seen(e)"]
        return lines + _indented(self.block(depth + 1, False, False))

    def loop(self, depth: int, breaks: bool, jumps: bool) -> list[str]:
        return [f"for x in {self.iterable()}:", *_indented(self.block(depth + 1, True, jumps))]

    def managed(self, depth: int, breaks: bool, jumps: bool) -> list[str]:
        return [f"with {self.manager()} as x:", *_indented(self.block(depth + 1, breaks, jumps))]

    def note(self) -> str:
        return "note(x)"

    def handled(self) -> str:
        return "handled()"

    def operation(self) -> str:
        return f"({self.draw(_NUMBERS)}, {self.draw(_CHOICES)}, {self.value()}, {self.error()})"

    def attempt(self) -> str:
        return f"x = attempt{self.operation()}"

    def perform(self) -> str:
        return f"x = perform{self.operation()}"

    def make(self) -> str:
        calls = [f"{name}(x)" for name, _ in self.earlier] or ["None"]
        call = self.draw(st.sampled_from(calls))
        return self.draw(st.sampled_from([call, f"keep({call})", f"inner = {call}"]))

    def exhaust_at_once(self) -> str:
        form = self.draw(
            st.sampled_from(["list({})", "[show(y) for y in {}]", "max({}, key=show)", "tuple(map(note, {}))"])
        )
        return "x = " + form.format(self.iterable())

    def inner(self) -> str:
        forms = ["next(inner)", f"inner.send({self.value()})", f"inner.throw({self.error()})", "inner.close()"]
        return f"x = {self.draw(st.sampled_from(forms))}"

    # Expressions.

    def value(self) -> str:
        return self.draw(_VALUES)

    def error(self) -> str:
        return self.draw(_ERRORS)

    def scripted(self, *classes: str) -> str:
        return f"{self.draw(st.sampled_from(classes))}({', '.join(self.draw(_SCRIPT))})"

    def call(self, kind: str) -> str:
        """A call of an earlier function of the kind; None, which is no good for anything, if there is none."""
        names = [name for name, its_kind in self.earlier if its_kind == kind]
        if not names:
            return "None"
        return f"{self.draw(st.sampled_from(names))}({self.value()})"

    def known(self, *expressions: str) -> str:
        """One of the expressions, perhaps made known to the driver."""
        expression = self.draw(st.sampled_from(expressions))
        return f"keep({expression})" if self.draw(st.booleans()) else expression

    def iterable(self) -> str:
        kind = self.draw(st.integers(0, 9))
        if kind == 0:
            return self.draw(st.sampled_from(["[1, 2]", "range(2)", "'ab'", "map(note, [1, 2])", "iter((1, 2))", "3"]))
        if kind < 4:
            call = self.call("generator")
            return "inner" if call == "None" else self.known(call, call, "inner")
        if kind == 4:
            return f"pick({self.draw(_NUMBERS)})"
        if kind == 5:
            return self.known(self.call("iterable coroutine"), self.call("coroutine"))
        if kind == 6:
            return f"itertools.chain({self.call('generator')}, [3])"
        if kind == 7:
            return self.known("(note(y) for y in inner)")
        return self.scripted("NextOnly", "Sender", "Thrower", "Closer", "Complete", "Reraiser", "NoThrow")

    def manager(self) -> str:
        enter = self.draw(st.sampled_from(["1", "1", "1", "KeyError"]))
        leave = self.draw(st.sampled_from(["None", "True", "ValueError('exit')", "StopIteration", "STORED"]))
        forms = [f"Manager({enter}, {leave})", f"Manager({enter}, {leave})", "contextlib.closing(inner)"]
        forms += ["contextlib.suppress(KeyError)"]
        if self.call("generator") != "None":
            name = self.call("generator").partition("(")[0]
            forms.append(f"contextlib.contextmanager({name})(x)")
        return self.draw(st.sampled_from(forms))


class _Generator(_Body):
    kind = "generator"
    needs_yield = True
    own_steps = ("yielding", "yielding", "delegating")

    def yielding(self) -> str:
        return f"x = note((yield {self.value()}))"

    def delegating(self) -> str:
        return f"x = note((yield from {self.iterable()}))"


class _IterableCoroutine(_Generator):
    kind = "iterable coroutine"
    declaration = "@types.coroutine\ndef"


class _Coroutine(_Body):
    kind = "coroutine"
    declaration = "async def"
    own_steps: ClassVar[tuple[str, ...]] = ("pausing", "awaiting", "awaiting", "awaiting_source")
    simple = (*_Body.simple, "comprehension")
    compound = (*_Body.compound, "async_loop", "async_managed")

    def pausing(self) -> str:
        return f"x = note(await pause({self.value()}))"

    def awaiting(self) -> str:
        return f"x = note(await {self.awaitable()})"

    def awaiting_source(self) -> str:
        forms = ["anext(source)", f"source.asend({self.value()})", f"source.athrow({self.error()})", "source.aclose()"]
        forms += [f"anext(source, {self.value()})"]
        return f"x = note(await {self.known(*forms)})"

    def comprehension(self) -> str:
        forms = [f"[note(y) async for y in {self.async_iterable()}]", f"[await pause(y) for y in {self.iterable()}]"]
        forms += [
            f"keep(note(y) async for y in {self.async_iterable()})",
            f"[(await {self.awaitable()}) for y in 'ab']",
        ]
        return "x = " + self.draw(st.sampled_from(forms))

    def async_loop(self, depth: int, breaks: bool, jumps: bool) -> list[str]:
        return [f"async for x in {self.async_iterable()}:", *_indented(self.block(depth + 1, True, jumps))]

    def async_managed(self, depth: int, breaks: bool, jumps: bool) -> list[str]:
        return [f"async with {self.async_manager()} as x:", *_indented(self.block(depth + 1, breaks, jumps))]

    def awaitable(self) -> str:
        kind = self.draw(st.integers(0, 7))
        if kind < 3:
            call = self.call("coroutine")
            return f"pause({self.value()})" if call == "None" else self.known(call)
        if kind == 3:
            return self.known(self.call("iterable coroutine"), self.call("coroutine"))
        if kind == 4:
            return f"pick({self.draw(_NUMBERS)})"
        if kind == 5:
            return f"Awaited({self.iterable()})"
        if kind == 6:
            return f"Awaited({self.call('coroutine')}.__await__())"
        call = self.call("async generator")
        return self.known(f"{call}.asend({self.value()})", f"anext({call})", f"anext({call}, 1)", f"{call}.aclose()")

    def async_iterable(self) -> str:
        kind = self.draw(st.integers(0, 5))
        if kind < 3:
            return self.known(self.call("async generator"), "source")
        if kind == 3:
            return f"pick({self.draw(_NUMBERS)})"
        return self.scripted("AsyncIterator")

    def async_manager(self) -> str:
        enter = self.draw(st.sampled_from(["1", "1", "1", "KeyError"]))
        leave = self.draw(st.sampled_from(["None", "True", "ValueError('exit')", "StopIteration", "STORED"]))
        forms = [f"AsyncManager({enter}, {leave})", f"AsyncManager({enter}, {leave})", "contextlib.aclosing(source)"]
        if self.call("async generator") != "None":
            name = self.call("async generator").partition("(")[0]
            forms.append(f"contextlib.asynccontextmanager({name})(x)")
        return self.draw(st.sampled_from(forms))


class _AsyncGenerator(_Coroutine):
    kind = "async generator"
    needs_yield = True
    own_steps = ("yielding", "yielding", "yielding", "pausing", "awaiting", "awaiting_source")

    def yielding(self) -> str:
        return f"x = note((yield {self.value()}))"

    def returning(self) -> str:
        return "return"


_BODIES: list[type[_Body]] = [_Generator, _Coroutine, _AsyncGenerator, _IterableCoroutine]


@st.composite
def programs(draw: st.DrawFn, kinds: tuple[str, ...]) -> Program:
    """A program whose last function is of one of the *kinds*."""
    earlier: list[tuple[str, str]] = []
    parts: list[Part] = []
    count = draw(st.integers(1, 4))
    for number in range(count):
        allowed = [body for body in _BODIES if number < count - 1 or body.kind in kinds]
        body = draw(st.sampled_from(allowed))
        name = f"f{number}"
        parts.append(Part(name, body_source(draw, body, earlier, name), draw(_IN_VM)))
        earlier.append((name, body.kind))
    parts.append(Part("operations", draw(_operations([name for name, _ in earlier])), draw(_IN_VM)))
    return Program(parts, draw(_IN_VM), draw(_IN_VM), draw(st.integers(0, 3)) == 3)


def body_source(draw: st.DrawFn, body: type[_Body], earlier: list[tuple[str, str]], name: str) -> str:
    return body(draw, list(earlier)).function(name)


_IN_VM = st.sampled_from([True, True, True, False])


@st.composite
def _operations(draw: Any, functions: list[str]) -> str:
    lines = [f"start({functions[-1]}, 0)"]
    step, close = "attempt(0, 0, None, KeyError)", "attempt(0, 1, None, KeyError)"
    lines += draw(st.sampled_from([[], [step], [step], [step, close], [step, close, close]]))
    plain_errors = _ERRORS.filter(lambda text: "x" not in text)
    for _ in range(draw(st.integers(1, 20))):
        if draw(st.integers(0, 9)) == 9:
            lines.append(f"start({draw(st.sampled_from(functions))}, 1)")
        else:
            value = draw(st.sampled_from(["None", "1", "'sent'"]))
            lines.append(f"attempt({draw(_NUMBERS)}, {draw(_CHOICES)}, {value}, {draw(plain_errors)})")
    return "\n".join(lines) + "\n"
