"""Guest functions: real function objects whose code object is a gate.

The problem: host code must be able to call a guest function, and inspect, decorate, bind, pickle and copy it like any
other; but the host interpreter must never execute the guest's bytecode.

What does not work: a class with ``__call__``. It is no ``types.FunctionType``, gives no exact argument errors, does
not bind as a method in C code, and has to imitate every attribute.

The solution: a function whose code object has the guest code's name, file, signature, flags and free variables, but a
body of its own, the gate. The host binds the arguments and raises the TypeErrors; the gate's body hands the bound
arguments, the globals and the cells to the VM. The guest's `Code` is a constant of the gate, which is how the VM
recognises a guest function: it then pushes a frame and never goes through the gate.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import cache
from opcode import opmap
from types import CodeType, FunctionType
from typing import Any, ClassVar
from weakref import ReferenceType

from asyncvm.bytecode.code import Code
from asyncvm.bytecode.line_table import Position, write_line_table
from asyncvm.frame import NULL, Frame
from asyncvm.host.concealment import concealed_code

__all__ = ["Entrance", "as_gate", "bind", "gate", "guest_code", "is_gate", "know_function", "nested_gate"]


class Entrance:
    """The constant of a gate through which its body enters the VM."""

    __slots__ = ("code",)
    #: executes a code with its fast locals, in the globals of a function; set by the eval loop, which needs this module
    execute: ClassVar[Callable[[Code, FunctionType, list[Any], FunctionType | None], Any]]

    def __init__(self, code: Code) -> None:
        self.code = code

    def enter(self, context: FunctionType, *arguments: Any) -> Any:
        """Run the guest function with its arguments bound: positional, keyword-only, ``*args``, ``**kwargs``.

        *context* is a function made in the gate's frame, for its globals and cells: ``globals()`` would not see the
        frame of a gate, which is concealed.
        """
        code = self.code
        fast = [*arguments, *code.unbound[len(arguments) - code.argcount :]]
        if context.__closure__ is not None:
            fast += context.__closure__
        function = known_function(code, context) if code.resumable else None
        return Entrance.execute(code, context, fast, function)


def gate(code: Code) -> CodeType:
    """The code object that guest functions of *code* have."""
    made = code.gate[0]() if code.gate else None
    if made is None:
        made = _make_gate(code)
        code.gate[:] = [ReferenceType(made)]
    return made


def nested_gate(code: Code, raw: CodeType) -> CodeType:
    """The gate of functions that *code* makes of *raw*, usually one of its constants.

    :raises BytecodeError: if *raw* cannot be executed
    """
    made = code.nested_gates.get(id(raw))
    if made is None:
        made = gate(code.machine.code(raw, code.origin))
        if any(raw is constant for constant in code.raw.co_consts):
            code.nested_gates[id(raw)] = made
    return made


def _make_gate(code: Code) -> CodeType:
    raw = code.raw
    documented = bool(raw.co_consts) and isinstance(raw.co_consts[0], str)
    template = _template(
        raw.co_argcount,
        raw.co_posonlyargcount,
        raw.co_kwonlyargcount,
        bool(code.flags & inspect.CO_VARARGS),
        bool(code.flags & inspect.CO_VARKEYWORDS),
        len(raw.co_freevars),
        documented,
    )
    entrance = Entrance(code)
    constants: list[Any] = [entrance if c == _ENTRANCE else c for c in template.co_consts]
    if documented:
        constants[0] = raw.co_consts[0]
    wordcode, guests = template.co_code, raw.co_code
    unused = max(len(guests) - len(wordcode), 0) // 2
    beyond = max(len(wordcode) - len(guests), 0) // 2
    return template.replace(
        co_code=wordcode + bytes([opmap["NOP"], 0]) * unused,
        co_consts=(*constants, entrance),
        co_name=raw.co_name,
        co_qualname=raw.co_qualname,
        co_filename=raw.co_filename,
        co_firstlineno=raw.co_firstlineno,
        co_flags=raw.co_flags,
        # A gate's own frames are concealed; who asks for lines asks for the guest's. The host trusts the table to be as
        # long as the code.
        co_linetable=raw.co_linetable + (write_line_table(_NOWHERE, 0, beyond) if beyond else b""),
        co_varnames=raw.co_varnames[: template.co_nlocals],
        co_freevars=raw.co_freevars,
    )


def know_function(code: Code, function: FunctionType) -> None:
    """Note a new guest *function* of generators or coroutines, which its gate has to find: `known_function`."""
    code.functions[_key(function)] = function


def known_function(code: Code, context: FunctionType) -> FunctionType | None:
    """The guest function through whose gate the host came; None if it is not known.

    A gate does not know whose it is, but what it makes has the name that the function has now, and is awaitable if
    ``types.coroutine`` has marked the function. By *context*, it has the same globals and the very same cells.
    """
    function: FunctionType | None = code.functions.get(_key(context))
    return function


def _key(function: FunctionType) -> tuple[int, ...]:
    return (id(function.__globals__), *map(id, function.__closure__ or ()))


def as_gate(frame: Frame, raw: Any) -> Any:
    """*raw*, which the guest in *frame* makes the code of a function, as a gate; no code object: as it is."""
    if type(raw) is CodeType and not is_gate(raw):
        return nested_gate(frame.code, raw)
    return raw


def is_gate(raw: CodeType) -> bool:
    """Whether *raw* is a gate."""
    return bool(raw.co_consts) and type(raw.co_consts[-1]) is Entrance


def guest_code(function: FunctionType) -> Code | None:
    """The code that *function* runs in the VM, None for a host function."""
    constants = function.__code__.co_consts
    if constants:
        entrance = constants[-1]
        if type(entrance) is Entrance:
            return entrance.code
    return None


def bind(function: FunctionType, code: Code, arguments: list[Any], keywords: dict[str, Any] | None) -> list[Any] | None:
    """The fast locals of a call, free variables left out; None where the arguments do not fit the parameters.

    The same rules as CPython's ``initialize_locals`` (Python/ceval.c); the caller lets the host make the error.
    """
    raw = code.raw
    argcount, names = code.argcount, raw.co_varnames
    fast = arguments[:argcount]
    extra = arguments[argcount:]
    if extra and not code.flags & inspect.CO_VARARGS:
        return None
    fast += [NULL] * (code.parameters - len(fast))
    leftover: dict[str, Any] = {}
    if keywords:
        for name, value in keywords.items():
            try:
                index = names.index(name, raw.co_posonlyargcount, code.parameters)
            except ValueError:
                if not code.flags & inspect.CO_VARKEYWORDS or not isinstance(name, str):
                    return None
                leftover[name] = value
                continue
            if fast[index] is not NULL:
                return None
            fast[index] = value
    defaults = function.__defaults__ or ()
    first_default = argcount - len(defaults)
    for index in range(min(len(arguments), argcount), argcount):
        if fast[index] is NULL:
            if index < first_default:
                return None
            fast[index] = defaults[index - first_default]
    keyword_defaults = function.__kwdefaults__ or {}
    for index in range(argcount, code.parameters):
        if fast[index] is NULL:
            if names[index] not in keyword_defaults:
                return None
            fast[index] = keyword_defaults[names[index]]
    if code.flags & inspect.CO_VARARGS:
        fast.append(tuple(extra))
    if code.flags & inspect.CO_VARKEYWORDS:
        fast.append(leftover)
    return fast + code.unbound[len(fast) - argcount :]


_NOWHERE = Position(None, None, None, None)
_ENTRANCE = "\0entrance"


@cache
def _template(
    argcount: int, positional_only: int, keyword_only: int, starred: bool, keyworded: bool, free: int, documented: bool
) -> CodeType:
    """A gate for every function with parameters of this kind, with names and constants still to be replaced."""
    cells = [f"f{i}" for i in range(free)]
    positional = [f"a{i}" for i in range(argcount)]
    keywords = [f"k{i}" for i in range(keyword_only)]
    parameters = positional[:positional_only]
    if positional_only:
        parameters.append("/")
    parameters += positional[positional_only:]
    if starred:
        parameters.append("*v")
    elif keywords:
        parameters.append("*")
    parameters += keywords
    if keyworded:
        parameters.append("**w")
    context = f"lambda: ({''.join(cell + ', ' for cell in cells)})"
    arguments = [context, *positional, *keywords, *["v"] * starred, *["w"] * keyworded]
    documentation = repr("documentation") if documented else ""
    source = (
        f"def enclosing({', '.join(cells)}):\n"
        f"  def gate({', '.join(parameters)}):\n"
        f"    {documentation}\n"
        f"    return {_ENTRANCE!r}.enter({', '.join(arguments)})\n"
    )
    module = compile(source, "<gate>", "exec", dont_inherit=True)
    enclosing = next(constant for constant in module.co_consts if isinstance(constant, CodeType))
    return concealed_code(next(constant for constant in enclosing.co_consts if isinstance(constant, CodeType)))
