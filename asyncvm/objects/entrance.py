"""The entrance: the constant of a gate that takes the host's call of a guest function into the VM.

It also tells which guest code a gate stands for. ``replace`` makes copies of a gate with the same entrance; such a copy
stands for the guest's code with the same changes.
"""

from __future__ import annotations

from collections.abc import Callable
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn
from weakref import ReferenceType

from asyncvm.bytecode.code import Code
from asyncvm.errors import BytecodeError
from asyncvm.objects.gate import entering, guest_part, is_intact

if TYPE_CHECKING:
    from types import FrameType

    from asyncvm.machine import Machine

__all__ = ["Entrance", "as_gate", "code_to_run", "gate", "guest_raw", "is_gate", "know_copy", "know_function",
           "nested_gate"]  # fmt: skip


class Entrance:
    """What a gate's prologue calls; each gate has its own, and what ``replace`` makes of the gate has the same."""

    __slots__ = ("__weakref__", "decoded", "gate", "machine", "origin", "raw", "replaced")

    #: executes a code with its fast locals, in globals and builtins; set by the eval loop, which needs this module
    execute: ClassVar[Callable[[Code, dict[str, Any], dict[str, Any], list[Any], FunctionType | None], Any]]

    def __init__(self, machine: Machine, raw: CodeType, origin: object) -> None:
        self.machine = machine
        #: the guest's own code object
        self.raw = raw
        self.origin = origin
        #: the guest's code, None if it was never needed
        self.decoded: Code | None = None
        #: the gate while it lives; only weakly, for the garbage collector does not see into code objects
        self.gate: Callable[[], CodeType | None] = _none
        #: what the living copies of the gate stand for, by their ids, with a reference that takes out what has died
        self.replaced: dict[int, tuple[ReferenceType[CodeType], Code]] = {}

    def __call__(self, frame: FrameType, /, *values: Any) -> Any:
        """Run the guest function that the host has called.

        :param frame: of the gate
        :param values: the arguments as they are bound to variables, then the cells of the closure
        """
        code = self.code_of(frame.f_code)
        count = code.bound
        if len(values) != count + len(code.raw.co_freevars):
            raise BytecodeError(code.name, 0, "the first instruction", "the prologue is not made for these variables")
        fast = [*values[:count], *code.unbound[count - code.argcount :], *values[count:]]
        namespace = frame.f_globals
        function = known_function(self.code, namespace, values[count:]) if code.resumable else None
        return Entrance.execute(code, namespace, frame.f_builtins, fast, function)

    @property
    def code(self) -> Code:
        """The guest's code. It is decoded when first needed: there are gates for functions that are never made."""
        code = self.decoded
        if code is None:
            code = self.decoded = self.machine.code(self.raw, self.origin)
            code.gate[:] = [self.gate]
        return code

    def code_of(self, gate: CodeType) -> Code:
        """The code that *gate* stands for, which has this entrance: the gate itself, or a copy that was changed.

        :raises BytecodeError: if the copy cannot be executed
        """
        if self.gate() is gate:
            return self.code
        key = id(gate)
        found = self.replaced.get(key)
        if found is not None:
            return found[1]
        code = self.machine.code(guest_raw(gate), self.origin)
        code.gate[:] = [ReferenceType(gate)]
        replaced = self.replaced
        replaced[key] = ReferenceType(gate, lambda reference: replaced.pop(key, None) and None), code
        return code

    def __reduce__(self) -> NoReturn:
        raise TypeError("the code of a guest function cannot be pickled, only what asyncvm.guest_code() gives")

    def __repr__(self) -> str:
        return f"<entrance of guest code {self.raw.co_qualname} at {self.raw.co_filename}:{self.raw.co_firstlineno}>"


def _none() -> None:
    return None


def gate(code: Code) -> CodeType:
    """The code object that guest functions of *code* have."""
    made: CodeType | None = code.gate[0]() if code.gate else None
    return _gate_of(code.machine, code.raw, code.origin) if made is None else made


def nested_gate(code: Code, raw: CodeType) -> CodeType:
    """The gate of functions that *code* makes of *raw*, usually one of its constants.

    :raises BytecodeError: if *raw* cannot be executed
    """
    made = code.nested_gates.get(id(raw))
    if made is None:
        made = raw if is_gate(raw) else _gate_of(code.machine, raw, code.origin)
        made.co_consts[-1].code_of(made)
        if any(raw is constant for constant in code.raw.co_consts):
            code.nested_gates[id(raw)] = made
    return made


def _gate_of(machine: Machine, raw: CodeType, origin: object) -> CodeType:
    """The gate of *raw*, a new one where none lives."""
    if is_gate(raw):
        return raw
    entrance = machine.entrances.get(id(raw))
    if entrance is None:
        entrance = machine.entrances[id(raw)] = Entrance(machine, raw, origin)
    made = entrance.gate()
    if made is None:
        made = entering(raw, entrance, lambda nested: _gate_of(machine, nested, origin))
        entrance.gate = ReferenceType(made)
    return made


def is_gate(raw: CodeType) -> bool:
    """Whether *raw* is a gate, or was made of one and still has its entrance."""
    return bool(raw.co_consts) and type(raw.co_consts[-1]) is Entrance


def guest_raw(raw: CodeType) -> CodeType:
    """The guest's code in *raw*, if that is a gate or was made of one; else *raw* itself."""
    original: CodeType | None = None
    if is_gate(raw):
        entrance = raw.co_consts[-1]
        original = entrance.raw
        if original is not None and entrance.gate() is raw:
            return original
    return guest_part(raw, original, guest_raw) or raw


def as_gate(frame: Any, raw: Any) -> Any:
    """*raw*, which the guest in *frame* makes the code of a function, as a gate; no code object: as it is."""
    if type(raw) is CodeType and not (is_gate(raw) and is_intact(raw)):
        return nested_gate(frame.code, guest_raw(raw))
    return raw


def code_to_run(machine: Machine, raw: CodeType, origin: object = None) -> Code:
    """What *machine* has to execute where *raw* is to be executed, which may be a gate.

    :raises BytecodeError: if it cannot be executed
    """
    if is_gate(raw) and raw.co_consts[-1].machine is machine:
        code: Code = raw.co_consts[-1].code_of(raw)
        return code
    return machine.code(guest_raw(raw), origin)


def know_function(code: Code, function: FunctionType) -> None:
    """Note a new guest *function* of generators or coroutines, which its gate has to find: `known_function`."""
    code.functions[_key(function.__globals__, function.__closure__ or ())] = function


def know_copy(code: Code, function: FunctionType) -> None:
    """Note a *function* that a guest has made of another one's code, unless that has the same globals and cells."""
    code.functions.setdefault(_key(function.__globals__, function.__closure__ or ()), function)


def known_function(code: Code, namespace: dict[str, Any], cells: tuple[Any, ...]) -> FunctionType | None:
    """The guest function through whose gate the host came; None if it is not known.

    A gate does not know whose it is, but what it makes has the name that the function has now, and is awaitable if
    ``types.coroutine`` has marked the function. It has the same globals and the very same cells.
    """
    function: FunctionType | None = code.functions.get(_key(namespace, cells))
    return function


def _key(namespace: dict[str, Any], cells: tuple[Any, ...]) -> tuple[int, ...]:
    return (id(namespace), *map(id, cells))
