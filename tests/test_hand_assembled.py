"""Hand-assembled code objects: what is legal, though the compiler rarely or never emits it.

Whatever the host can execute too runs natively and in the VM, and the outcomes are compared. The host checks nothing,
so code that relies on the VM's own checks, or that the host only has in frames of its own making, runs in the VM alone.
"""

from __future__ import annotations

import dis
import sys
from collections.abc import Callable, Sequence
from opcode import opmap
from types import CodeType, GeneratorType, ModuleType
from typing import Any

import pytest

import asyncvm
from tests.assembler import (
    FILE,
    FUNCTION,
    GENERATOR,
    Const,
    Guarded,
    Item,
    Label,
    Name,
    To,
    assemble,
    branch_if_false,
    call,
    callee,
    each,
    get_yield_from_iter,
    import_name,
    import_star,
    list_to_tuple,
    making,
    send,
)
from tests.differential import Outcome, observe

VERSION = sys.version_info[:2]
RETURN_NONE: list[Item] = [("LOAD_CONST", Const(None)), "RETURN_VALUE"]


def needs(opname: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(opname not in opmap, reason=f"there is no {opname} in this version")


def const(value: object) -> Item:
    return "LOAD_CONST", Const(value)


def load(name: str) -> Item:
    return "LOAD_NAME", Name(name)


def store(name: str) -> Item:
    return "STORE_NAME", Name(name)


def calling(function: str, *arguments: Item, keywords: tuple[str, ...] = (), count: int | None = None) -> list[Item]:
    """Call the function of this name; *count* says how many values the *arguments* make, where that is not one each."""
    return [*callee(load(function)), *arguments, *call(len(arguments) if count is None else count, keywords)]


def raising(kind: str) -> list[Item]:
    return [load(kind), ("RAISE_VARARGS", 1)]


def outcome(code: CodeType, prelude: str = "") -> Outcome:
    """What *code* does after the source *prelude*, natively and in the VM alike; its result is named ``result``."""
    prelude_code = compile(prelude, "<prelude>", "exec", dont_inherit=True)
    machine = asyncvm.VM()

    def natively(namespace: dict[str, Any]) -> None:
        exec(prelude_code, namespace)
        namespace["result"] = eval(code, namespace)

    def in_the_vm(namespace: dict[str, Any]) -> None:
        machine.run(prelude_code, namespace)
        namespace["result"] = machine.run(code, namespace)

    native = observe(natively, FILE)
    assert observe(in_the_vm, FILE) == native
    return native


def result(items: Sequence[Item], guarded: Sequence[Guarded] = (), prelude: str = "", **options: Any) -> str:
    """The repr of what the module *items* returns, natively and in the VM alike."""
    observed = outcome(assemble(items, guarded, **options), prelude)
    assert observed.exception is None, observed.traceback
    return observed.values["result"]


def error(items: Sequence[Item], guarded: Sequence[Guarded] = (), prelude: str = "", **options: Any) -> str:
    """The exception that leaves the module *items*, natively and in the VM alike."""
    observed = outcome(assemble(items, guarded, **options), prelude)
    assert observed.exception is not None
    return observed.exception


def both_functions(code: CodeType, prelude: str = "") -> tuple[Any, Any]:
    """The function that MAKE_FUNCTION makes of *code*, natively and in a VM."""
    prelude_code = compile(prelude, "<prelude>", "exec", dont_inherit=True)
    module = assemble([*making("made", code), *RETURN_NONE])
    native: dict[str, Any] = {}
    guest: dict[str, Any] = {}
    machine = asyncvm.VM()
    exec(prelude_code, native)
    exec(module, native)
    machine.run(prelude_code, guest)
    machine.run(module, guest)
    return native["made"], guest["made"]


def generator(items: Sequence[Item], guarded: Sequence[Guarded] = (), params: tuple[str, ...] = ()) -> CodeType:
    return assemble(items, guarded, flags=GENERATOR, name="made", params=params)


def driven(code: CodeType, steps: Callable[[Any], object], *arguments: Any, prelude: str = "") -> list[str]:
    """What *steps* gives for a generator of *code*, natively and in the VM alike."""
    native, guest = (_log(steps, function(*arguments)) for function in both_functions(code, prelude))
    assert guest == native
    return native


def _log(steps: Any, iterator: Any) -> list[str]:
    log: list[str] = []
    todo = steps(iterator)
    while True:
        try:
            log.append(repr(next(todo)))
        except StopIteration:
            return log


def sent(*values: object) -> Callable[[Any], object]:
    """Steps that send each value in turn."""

    def steps(iterator: Any) -> Any:
        for value in values:
            yield attempt(iterator.send, value)

    return steps


def attempt(function: Callable[..., Any], *arguments: Any) -> Any:
    try:
        return function(*arguments)
    except BaseException as raised:
        return raised


def in_the_vm(items: Sequence[Item]) -> Any:
    """What the module *items* returns in the VM, for what the host cannot be given."""
    return asyncvm.VM().run(assemble(items))


def offsets(code: CodeType, opname: str) -> list[int]:
    """Where the instructions of this name stand, in code units."""
    return [instruction.offset // 2 for instruction in dis.get_instructions(code) if instruction.opname == opname]


# The assembler itself.


def test_the_assembler_writes_what_the_disassembler_reads() -> None:
    code = assemble(
        [const(5), ("NOP", 70000), ("JUMP_FORWARD", To("end")), *["NOP"] * 300, Label("end"), "RETURN_VALUE"]
    )
    read = [(i.opname, i.arg) for i in dis.get_instructions(code) if i.opname != "EXTENDED_ARG"]
    assert read[:4] == [("RESUME", 0), ("LOAD_CONST", 0), read[2], ("JUMP_FORWARD", 300)]
    assert code.co_code.count(bytes([opmap["EXTENDED_ARG"], 1, opmap["EXTENDED_ARG"], 70000 >> 8 & 255])) == 1
    assert read[-1][0] == "RETURN_VALUE"


# EXTENDED_ARG.


def test_one_prefix_is_read() -> None:
    consts = tuple(range(1000, 1300))
    assert result([("LOAD_CONST", 256 + 7), "RETURN_VALUE"], consts=consts) == "1263"


def test_two_prefixes_are_read() -> None:
    consts = (*[None] * 65536, "far", "farther")
    assert result([("LOAD_CONST", 65537), "RETURN_VALUE"], consts=consts) == "'farther'"


def test_three_prefixes_are_read() -> None:
    consts = (*[None] * (1 << 24), "farthest")
    code = assemble([("LOAD_CONST", 1 << 24), "RETURN_VALUE"], consts=consts)
    assert code.co_code.count(bytes([opmap["EXTENDED_ARG"]])) >= 3
    assert outcome(code).values["result"] == "'farthest'"


def test_prefixes_before_an_instruction_that_takes_no_argument_are_without_effect() -> None:
    assert result([const(1), ("NOP", 0x01020304), ("NOP", 0x7FFFFFFF), ("RETURN_VALUE", 300)]) == "1"


@pytest.mark.parametrize("count", [1, 2, 3])
def test_prefixes_that_add_nothing_are_redundant(count: int) -> None:
    assert result([*[("EXTENDED_ARG", 0)] * count, const("plain"), "RETURN_VALUE"]) == "'plain'"


def test_a_prefix_does_not_outlive_its_instruction() -> None:
    consts = tuple(range(1000, 1300))
    items: list[Item] = [("LOAD_CONST", 259), ("LOAD_CONST", 3), ("BUILD_TUPLE", 2), "RETURN_VALUE"]
    assert result(items, consts=consts) == "(1259, 1003)"


def test_a_jump_goes_across_prefixed_instructions() -> None:
    prefixed: list[Item] = [("NOP", 0x0A0B0C)] * 200
    items = [const("over"), ("JUMP_FORWARD", To("end")), *prefixed, "POP_TOP", const("under"), Label("end")]
    assert result([*items, "RETURN_VALUE"]) == "'over'"


def test_a_jump_goes_to_the_first_prefix_of_an_instruction() -> None:
    consts = tuple(range(1000, 1300))
    items = [("JUMP_FORWARD", To("there")), *raising("ValueError"), Label("there"), ("LOAD_CONST", 258)]
    assert result([*items, "RETURN_VALUE"], consts=consts) == "1258"


def test_a_jump_to_an_instruction_passes_by_a_redundant_prefix() -> None:
    items: list[Item] = [("JUMP_FORWARD", To("there")), ("EXTENDED_ARG", 0), Label("there"), const("there")]
    assert result([*items, "RETURN_VALUE"]) == "'there'"


def test_a_jump_between_a_prefix_and_its_instruction_is_refused() -> None:
    consts = tuple(range(1000, 1300))
    items: list[Item] = [("JUMP_FORWARD", To("there")), ("EXTENDED_ARG", 1), Label("there"), ("LOAD_CONST", 2)]
    # The host decodes on from where the jump went to, and loads constant 2; no compiler makes such a jump.
    with pytest.raises(asyncvm.BytecodeError, match="JUMP_FORWARD: jumps to offset"):
        asyncvm.VM().run(assemble([*items, "RETURN_VALUE"], consts=consts))


def test_a_jump_goes_backward_over_prefixed_instructions() -> None:
    body: list[Item] = [*[("NOP", 0x0A0B0C)] * 100, load("total"), ("BINARY_OP", 0), store("total")]
    items = [const(0), store("total"), *each(const((1, 2, 3)), body), load("total"), "RETURN_VALUE"]
    code = assemble(items)
    assert any(i.opname == "JUMP_BACKWARD" and (i.arg or 0) > 255 for i in dis.get_instructions(code))
    assert outcome(code).values["result"] == "6"


def test_a_jump_goes_backward_to_the_first_prefix_of_an_instruction() -> None:
    consts = tuple(range(1000, 1300))
    items: list[Item] = [("JUMP_FORWARD", To("start")), Label("back"), ("LOAD_CONST", 290), "RETURN_VALUE"]
    items += [Label("start"), ("JUMP_BACKWARD", To("back"))]
    assert result(items, consts=consts) == "1290"


def test_prefixed_names_are_fetched() -> None:
    items: list[Item] = []
    for index in range(300):
        items += [const(index), store(f"name_{index}")]
    assert result([*items, load("name_299"), "RETURN_VALUE"]) == "299"


# The value stack and the flow of control.


@pytest.mark.parametrize("depth", [1, 2, 3, 5])
def test_copy_takes_the_value_at_its_depth(depth: int) -> None:
    loads = [const(value) for value in "abcde"]
    expected = (*"abcde", "abcde"[-depth])
    assert result([*loads, ("COPY", depth), ("BUILD_TUPLE", 6), "RETURN_VALUE"]) == repr(expected)


@pytest.mark.parametrize("depth", [2, 3, 5])
def test_swap_exchanges_the_top_and_the_value_at_its_depth(depth: int) -> None:
    loads = [const(value) for value in "abcde"]
    expected = list("abcde")
    expected[-1], expected[-depth] = expected[-depth], expected[-1]
    assert result([*loads, ("SWAP", depth), ("BUILD_LIST", 5), "RETURN_VALUE"]) == repr(expected)


def test_copies_are_the_same_object() -> None:
    items = [("BUILD_LIST", 0), ("COPY", 1), const(1), ("LIST_APPEND", 1), ("BUILD_TUPLE", 2), "RETURN_VALUE"]
    assert result(items) == "([1], [1])"


def test_a_nop_sled_is_slid_down() -> None:
    assert result([*["NOP"] * 5000, const("down"), *["NOP"] * 500, "RETURN_VALUE"]) == "'down'"


def test_a_jump_of_no_distance_goes_to_the_next_instruction() -> None:
    jump: Item = ("JUMP_FORWARD", 0)
    assert result([jump, const("next"), jump, jump, "RETURN_VALUE"]) == "'next'"


def test_code_after_the_last_return_is_never_reached() -> None:
    dead: list[Item] = ["POP_TOP", "POP_TOP", ("BUILD_TUPLE", 9), ("RAISE_VARARGS", 1)]
    assert result([const("alive"), "RETURN_VALUE", *dead]) == "'alive'"


def test_return_value_leaves_the_rest_of_the_stack_behind() -> None:
    assert result([const(1), const(2), const(3), "RETURN_VALUE"]) == "3"


def test_backward_jumps_alone_make_a_program() -> None:
    items: list[Item] = [("JUMP_FORWARD", To("third")), Label("first"), load("x"), "RETURN_VALUE"]
    items += [Label("second"), const(2), store("x"), ("JUMP_BACKWARD", To("first"))]
    items += [Label("third"), ("JUMP_BACKWARD", To("second"))]
    assert result(items) == "2"


@needs("EXIT_INIT_CHECK")
def test_exit_init_check_lets_none_pass() -> None:
    assert in_the_vm([const("below"), const(None), "EXIT_INIT_CHECK", "RETURN_VALUE"]) == "below"


@needs("EXIT_INIT_CHECK")
def test_exit_init_check_refuses_a_value() -> None:
    with pytest.raises(TypeError, match=r"^__init__\(\) should return None, not 'int'$"):
        in_the_vm([const(1), "EXIT_INIT_CHECK", *RETURN_NONE])


@needs("END_FOR")
def test_end_for_takes_what_the_loop_leaves() -> None:
    left = in_the_vm([const(1), const(2), const(3), "END_FOR", "RETURN_VALUE"])
    assert left == (1 if VERSION == (3, 12) else 2)


@pytest.mark.skipif("END_FOR" in opmap, reason="this version has END_FOR")
def test_an_exhausted_loop_needs_no_end() -> None:
    assert result([*each(const(()), ["POP_TOP"]), const("after"), "RETURN_VALUE"]) == "'after'"


# Whole programs.


def test_print_of_a_sum_runs_end_to_end(capsys: pytest.CaptureFixture[str]) -> None:
    code = assemble([*calling("print", const(1), const(2), ("BINARY_OP", 0), count=1), "RETURN_VALUE"])
    assert outcome(code).output == "3\n"
    assert asyncvm.VM().run(code) is None
    assert capsys.readouterr().out == "3\n"


@pytest.mark.parametrize(
    ("operation", "expected"),
    [(0, 9), (1, 2), (2, 3), (3, 28), (5, 14), (6, 1), (7, 7), (8, 49), (9, 1), (10, 5), (11, 3.5), (12, 5), (13, 9)],
)
def test_arithmetic_runs_end_to_end(operation: int, expected: float) -> None:
    assert result([const(7), const(2), ("BINARY_OP", operation), "RETURN_VALUE"]) == repr(expected)


@pytest.mark.parametrize(("condition", "expected"), [(True, "'yes'"), (False, "'no'")])
def test_both_branches_run_end_to_end(condition: bool, expected: str) -> None:
    items = [const(condition), branch_if_false("else"), const("yes"), ("JUMP_FORWARD", To("end"))]
    items += [Label("else"), const("no"), Label("end"), "RETURN_VALUE"]
    assert result(items) == expected


def test_a_list_is_built_end_to_end() -> None:
    assert result([const(1), const("a"), const(None), ("BUILD_LIST", 3), "RETURN_VALUE"]) == "[1, 'a', None]"


def test_a_formatted_string_is_built_end_to_end() -> None:
    format_value: Item = "FORMAT_SIMPLE" if VERSION >= (3, 13) else ("FORMAT_VALUE", 0)
    assert result([const("x = "), const(41.5), format_value, ("BUILD_STRING", 2), "RETURN_VALUE"]) == "'x = 41.5'"


#: an opcode in none of the versions, specialised forms included
UNKNOWN = 230


def test_an_unknown_opcode_is_refused_by_name_and_place() -> None:
    code = assemble(["NOP", *["POP_TOP"] * 3, *RETURN_NONE])
    known, unknown = bytes([opmap["POP_TOP"], 0]) * 3, bytes([UNKNOWN, 0]) * 3
    offset = code.co_code.index(known)
    code = code.replace(co_code=code.co_code.replace(known, unknown))
    # Until 3.13 the host makes a CACHE of it, as soon as it is asked for the code.
    named = f"opcode {UNKNOWN}: no such opcode" if VERSION >= (3, 14) else "CACHE: the opcode has no handler"
    machine = asyncvm.VM()
    with pytest.raises(asyncvm.BytecodeError, match=rf"^<module>, offset {offset}, {named}"):
        machine.run(code)
    assert machine.instructions == 0


# Calls and functions.


def test_a_builtin_is_called() -> None:
    assert result([*calling("len", const("four")), "RETURN_VALUE"]) == "4"


@pytest.mark.parametrize("function", ["dict", "keywords"])
def test_keyword_names_go_with_the_call(function: str) -> None:
    items = [*calling(function, const(1), const(2), keywords=("a", "b")), "RETURN_VALUE"]
    assert result(items, prelude="def keywords(**given): return given") == "{'a': 1, 'b': 2}"


def test_positional_arguments_stand_before_those_with_names() -> None:
    items = [*calling("f", const(1), const(2), const(3), keywords=("z",)), "RETURN_VALUE"]
    assert result(items, prelude="def f(*args, **given): return args, given") == "((1, 2), {'z': 3})"


def test_keyword_names_are_for_one_call_only() -> None:
    first, second = calling("f", const(1), keywords=("a",)), calling("f", const(2))
    items = [*first, *second, ("BUILD_TUPLE", 2), "RETURN_VALUE"]
    assert result(items, prelude="def f(*args, **given): return args, given") == "(((), {'a': 1}), ((2,), {}))"


@pytest.mark.parametrize("function", ["method", "str.join", "host"])
def test_a_self_beside_the_callable_is_the_first_argument(function: str) -> None:
    prelude = "def method(self, other): return self, other\nhost = max\nname = ', '\nstr_join = str.join"
    items = [load(function.replace(".", "_")), load("name"), const("ab"), *call(1), "RETURN_VALUE"]
    expected = {"method": "(', ', 'ab')", "str.join": "'a, b'", "host": "'ab'"}[function]
    assert result(items, prelude=prelude) == expected


def test_a_self_beside_the_callable_goes_with_keywords() -> None:
    prelude = "def method(*args, **given): return args, given"
    items = [load("method"), const("self"), const(1), const(2), *call(2, ("k",)), "RETURN_VALUE"]
    assert result(items, prelude=prelude) == "(('self', 1), {'k': 2})"


def test_a_function_is_made_and_called() -> None:
    double: list[Item] = [("LOAD_FAST", 0), ("LOAD_FAST", 1), ("BINARY_OP", 5), "RETURN_VALUE"]
    code = assemble(double, flags=FUNCTION, name="times", params=("a", "b"))
    assert result([*making("times", code), *calling("times", const(6), const(7)), "RETURN_VALUE"]) == "42"
    native, guest = both_functions(code)
    assert native(2, 3) == guest(2, 3) == guest(b=3, a=2) == 6
    assert isinstance(attempt(guest, 1), TypeError)
    assert str(attempt(guest, 1)) == str(attempt(native, 1))


# Containers and slices.


def test_a_sequence_is_unpacked_with_its_first_value_on_top() -> None:
    for sequence in ((1, 2, 3), "abc", range(3)):
        items = [const(sequence), ("UNPACK_SEQUENCE", 3), ("BUILD_LIST", 3), "RETURN_VALUE"]
        assert result(items) == repr(list(sequence)[::-1])


@pytest.mark.parametrize("sequence", [(1, 2), (1, 2, 3, 4), 5], ids=repr)
def test_unpacking_what_does_not_fit_is_refused(sequence: object) -> None:
    assert "unpack" in error([const(sequence), ("UNPACK_SEQUENCE", 3), *RETURN_NONE])


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_values_are_appended_to_the_list_at_the_depth(depth: int) -> None:
    between = [const("between")] * (depth - 1)
    items = [const(0), ("BUILD_LIST", 1), *between, const(1), ("LIST_APPEND", depth), const(2), ("LIST_APPEND", depth)]
    assert result([*items, *["POP_TOP"] * (depth - 1), "RETURN_VALUE"]) == "[0, 1, 2]"


def test_a_list_becomes_a_tuple() -> None:
    items = [const(1), ("BUILD_LIST", 1), const((2, 3)), ("LIST_EXTEND", 1), list_to_tuple(), "RETURN_VALUE"]
    assert result(items) == "(1, 2, 3)"


def test_sets_grow_by_values_and_by_iterables() -> None:
    def measured() -> list[Item]:
        """Note the set on top, and its length."""
        return [("COPY", 1), store("s"), "POP_TOP", *calling("note", load("s")), "POP_TOP", load("s")]

    items = [const(1), const(2), const(1), ("BUILD_SET", 3), *measured(), const(3), ("SET_ADD", 1), *measured()]
    items += [const(3), ("SET_ADD", 1), *measured(), const((3, 4, 5)), ("SET_UPDATE", 1), *measured()]
    prelude = "log = []\ndef note(s): log.append((sorted(s), len(s)))"
    observed = outcome(assemble([*items, "RETURN_VALUE"]), prelude)
    assert observed.values["log"] == "[([1, 2], 2), ([1, 2, 3], 3), ([1, 2, 3], 3), ([1, 2, 3, 4, 5], 5)]"
    assert observed.values["result"] == "{1, 2, 3, 4, 5}"


def test_values_that_cannot_be_hashed_are_in_no_set() -> None:
    assert "unhashable" in error([("BUILD_LIST", 0), ("BUILD_SET", 1), "RETURN_VALUE"])
    assert "unhashable" in error([("BUILD_SET", 0), ("BUILD_LIST", 0), ("SET_ADD", 1), "RETURN_VALUE"])


@needs("BINARY_SLICE")
@pytest.mark.parametrize("sequence", ["abcdef", (1, 2, 3, 4)], ids=repr)
def test_slices_are_taken(sequence: Any) -> None:
    for start, stop in ((1, 3), (None, -1), (2, None), (None, None)):
        items = [const(sequence), const(start), const(stop), "BINARY_SLICE", "RETURN_VALUE"]
        assert result(items) == repr(sequence[start:stop])


@needs("BINARY_SLICE")
def test_slicing_what_has_no_slices_is_refused() -> None:
    assert error([const(1), const(2), const(3), "BINARY_SLICE", "RETURN_VALUE"]).startswith("TypeError")


# Matching.


@pytest.mark.parametrize(
    ("subject", "mapping", "sequence"),
    [
        ("{}", True, False),
        ("[]", False, True),
        ("(1, 2)", False, True),
        ("'text'", False, False),
        ("{1}", False, False),
    ],
)
def test_mappings_and_sequences_are_told_apart(subject: str, mapping: bool, sequence: bool) -> None:
    prelude = f"subject = {subject}"
    for opname, matches in (("MATCH_MAPPING", mapping), ("MATCH_SEQUENCE", sequence)):
        items = [
            load("subject"),
            opname,
            ("SWAP", 2),
            load("subject"),
            ("IS_OP", 0),
            ("BUILD_TUPLE", 2),
            "RETURN_VALUE",
        ]
        assert result(items, prelude=prelude) == repr((matches, True))


@pytest.mark.parametrize(
    ("keys", "values"),
    [(("a", "c"), (1, 3)), (("a", "missing"), None), ((), ())],
)
def test_the_values_of_keys_are_extracted(keys: tuple[str, ...], values: tuple[int, ...] | None) -> None:
    items = [load("subject"), const(keys), "MATCH_KEYS", ("BUILD_TUPLE", 3), "RETURN_VALUE"]
    subject = {"a": 1, "b": 2, "c": 3}
    assert result(items, prelude=f"subject = {subject!r}") == repr((subject, keys, values))


def test_matching_a_key_twice_is_refused() -> None:
    items = [load("subject"), const(("a", "a")), "MATCH_KEYS", "RETURN_VALUE"]
    assert "duplicate key" in error(items, prelude="subject = {'a': 1}")


POINT = """
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y, z): self.x, self.y, self.z = x, y, z
point = Point(1, 2, 3)
"""


def matching_class(subject: str, cls: str, count: int, names: tuple[str, ...]) -> list[Item]:
    return [load(subject), load(cls), const(names), ("MATCH_CLASS", count), "RETURN_VALUE"]


@pytest.mark.parametrize(
    ("subject", "cls", "count", "names", "expected"),
    [
        ("point", "Point", 1, ("z",), (1, 3)),
        ("point", "Point", 2, (), (1, 2)),
        ("point", "Point", 0, ("y", "x"), (2, 1)),
        ("point", "Point", 0, (), ()),
        ("point", "Point", 1, ("missing",), None),
        ("number", "Point", 1, ("z",), None),
        ("number", "int", 1, (), (5,)),
        ("number", "int", 1, ("real",), (5, 5)),
        ("number", "str", 0, (), None),
    ],
)
def test_attributes_are_matched_by_position_and_by_name(
    subject: str, cls: str, count: int, names: tuple[str, ...], expected: tuple[int, ...] | None
) -> None:
    assert result(matching_class(subject, cls, count, names), prelude=POINT + "number = 5") == repr(expected)


@pytest.mark.parametrize(
    ("subject", "cls", "count", "names"),
    [("point", "Point", 3, ()), ("point", "Point", 1, ("x",)), ("point", "point", 0, ()), ("number", "int", 2, ())],
)
def test_impossible_class_patterns_are_refused(subject: str, cls: str, count: int, names: tuple[str, ...]) -> None:
    found = error(matching_class(subject, cls, count, names), prelude=POINT + "number = 5")
    assert found.startswith("TypeError: ")


# Imports.


@pytest.fixture
def fixture_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    """``with_all``, ``without_all`` and ``bad_all``, to be imported."""
    public = ModuleType("with_all")
    public.__dict__.update(a=1, _b=2, c=3, __all__=["a", "_b"])
    implicit = ModuleType("without_all")
    implicit.__dict__.update(a=10, _b=20, c=30)
    bad = ModuleType("bad_all")
    bad.__dict__.update(__all__=["absent"])
    for module in (public, implicit, bad):
        monkeypatch.setitem(sys.modules, module.__name__, module)


def importing_star(module: str) -> CodeType:
    items = [const(0), const(("*",)), import_name(module), *import_star(), *RETURN_NONE]
    return assemble(items)


@pytest.mark.usefixtures("fixture_modules")
@pytest.mark.parametrize(
    ("module", "expected"),
    [("with_all", {"a": "1", "_b": "2"}), ("without_all", {"a": "10", "c": "30"})],
)
def test_a_star_imports_all_or_what_has_no_underscore(module: str, expected: dict[str, str]) -> None:
    observed = outcome(importing_star(module))
    assert observed.values == {**expected, "result": "None"}


@pytest.mark.usefixtures("fixture_modules")
def test_a_star_imports_no_name_that_is_not_there() -> None:
    assert outcome(importing_star("bad_all")).exception == "AttributeError: module 'bad_all' has no attribute 'absent'"


# Exception tables.


def test_an_exception_table_can_be_emptied() -> None:
    source = "log = []\ntry:\n    log.append(1)\n    1 / 0\nexcept ZeroDivisionError:\n    log.append(2)\n"
    code = compile(source, FILE, "exec", dont_inherit=True)
    assert outcome(code).exception is None
    observed = outcome(code.replace(co_exceptiontable=b""))
    assert observed.exception == "ZeroDivisionError: division by zero"
    assert observed.values["log"] == "[1]"


def test_a_handler_can_stand_before_the_guarded_code() -> None:
    items: list[Item] = [("JUMP_FORWARD", To("body")), Label("handler"), "POP_TOP", const("caught"), "RETURN_VALUE"]
    items += [Label("body"), *raising("ValueError"), Label("end"), *RETURN_NONE]
    assert result(items, [Guarded("body", "end", "handler")]) == "'caught'"


def test_a_handler_can_stand_within_the_guarded_code() -> None:
    prelude = "log = []\ndef note():\n    log.append(1)\n    return len(log)"
    items: list[Item] = [("JUMP_FORWARD", To("body")), Label("handler"), "POP_TOP", Label("body")]
    items += [*calling("note"), const(3), ("BINARY_OP", 10), store("left"), const(1), load("left"), ("BINARY_OP", 2)]
    items += ["POP_TOP", load("left"), Label("end"), "RETURN_VALUE"]
    assert result(items, [Guarded("handler", "end", "handler")], prelude) == "-2"
    again = [item if item != const(3) else const(1) for item in items]
    assert result(again, [Guarded("handler", "end", "handler")], prelude) == "1"


def test_an_exception_that_is_caught_without_being_handled_is_only_a_value() -> None:
    prelude = "import sys\ndef current(error): return sys.exception(), repr(error)"
    items: list[Item] = [Label("body"), *raising("ValueError"), Label("end"), Label("handler"), store("error")]
    items += [*calling("current", load("error")), "RETURN_VALUE"]
    assert result(items, [Guarded("body", "end", "handler")], prelude) == "(None, 'ValueError()')"


def nested(inner_kind: str) -> tuple[list[Item], list[Guarded]]:
    """One guarded stretch in another, whose entries are split as the compiler splits them."""
    items: list[Item] = [Label("outer"), "NOP", Label("inner"), *raising(inner_kind), Label("inner ends"), "NOP"]
    items += [Label("inner handler"), "PUSH_EXC_INFO", load("ValueError"), "CHECK_EXC_MATCH", branch_if_false("other")]
    items += ["POP_TOP", "POP_EXCEPT", const("inner"), "RETURN_VALUE", Label("other"), ("RERAISE", 0)]
    items += [Label("outer ends"), Label("cleanup"), ("COPY", 3), "POP_EXCEPT", ("RERAISE", 1)]
    items += [Label("cleanup ends"), Label("outer handler"), "POP_TOP", const("outer"), "RETURN_VALUE"]
    guarded = [
        Guarded("outer", "inner", "outer handler"),
        Guarded("inner", "inner ends", "inner handler"),
        Guarded("inner handler", "outer ends", "cleanup", 1, True),
        Guarded("cleanup", "cleanup ends", "outer handler"),
    ]
    return items, guarded


@pytest.mark.parametrize(("kind", "expected"), [("ValueError", "'inner'"), ("KeyError", "'outer'")])
def test_nested_entries_are_tried_from_the_inside_out(kind: str, expected: str) -> None:
    assert result(*nested(kind)) == expected


def test_the_first_of_overlapping_entries_counts() -> None:
    items: list[Item] = [Label("wide"), "NOP", Label("narrow"), *raising("ValueError"), Label("end")]
    items += [Label("first"), "POP_TOP", const("first"), "RETURN_VALUE"]
    items += [Label("second"), "POP_TOP", const("second"), "RETURN_VALUE"]
    assert result(items, [Guarded("wide", "end", "first"), Guarded("narrow", "end", "second")]) == "'first'"


def test_an_entry_of_no_length_guards_nothing() -> None:
    items: list[Item] = [Label("body"), *raising("ValueError"), Label("handler"), "POP_TOP", *RETURN_NONE]
    assert error(items, [Guarded("body", "body", "handler")]) == "ValueError: "


def test_a_handler_finds_the_stack_cut_back_to_its_depth() -> None:
    items: list[Item] = [const("a"), const("b"), Label("body"), const("c"), const("d"), *raising("ValueError")]
    items += [Label("end"), Label("handler"), "POP_TOP", ("BUILD_TUPLE", 2), "RETURN_VALUE"]
    assert result(items, [Guarded("body", "end", "handler", 2)]) == "('a', 'b')"


def failing_division(*after: Item) -> list[Item]:
    return [Label("body"), const(1), const(0), ("BINARY_OP", 11), Label("end"), *after]


def lasti(code: CodeType) -> int:
    """What *code* returns, natively too where that is an object: from 3.14 on lasti is a tagged integer."""
    guest: int = asyncvm.VM().run(code)
    if VERSION < (3, 14):
        assert outcome(code).values["result"] == repr(guest)
    return guest


def test_lasti_is_where_the_exception_was_raised() -> None:
    items = failing_division(Label("handler"), "POP_TOP", "RETURN_VALUE")
    code = assemble(items, [Guarded("body", "end", "handler", 0, True)])
    assert lasti(code) == offsets(code, "BINARY_OP")[0]


def test_lasti_is_where_the_opcode_stands_and_not_its_prefixes() -> None:
    items: list[Item] = [Label("body"), const(1), const(0), ("EXTENDED_ARG", 0), ("EXTENDED_ARG", 0), ("BINARY_OP", 11)]
    items += [Label("end"), Label("handler"), "POP_TOP", "RETURN_VALUE"]
    code = assemble(items, [Guarded("body", "end", "handler", 0, True)])
    assert lasti(code) == offsets(code, "BINARY_OP")[0]


def test_reraise_with_lasti_goes_on_with_the_same_exception() -> None:
    items = failing_division(Label("handler"), ("RERAISE", 1))
    observed = outcome(assemble(items, [Guarded("body", "end", "handler", 0, True)]))
    assert observed.exception == "ZeroDivisionError: division by zero"
    assert observed.traceback is not None
    assert observed.traceback.count(FILE) == 1


@pytest.mark.parametrize("reraise", [0, 1])
def test_reraise_with_lasti_passes_the_first_place_on(reraise: int) -> None:
    items = failing_division(Label("handler"), ("RERAISE", reraise), Label("reraised"))
    items += [Label("second"), "POP_TOP", "RETURN_VALUE"]
    guarded = [Guarded("body", "end", "handler", 0, True), Guarded("handler", "reraised", "second", 0, True)]
    code = assemble(items, guarded)
    assert lasti(code) == offsets(code, "BINARY_OP" if reraise else "RERAISE")[0]


def test_reraise_takes_the_exception_and_leaves_what_is_below() -> None:
    items = failing_division(Label("handler"), const("kept"), ("SWAP", 2), ("RERAISE", 0), Label("reraised"))
    items += [Label("second"), "POP_TOP", "RETURN_VALUE"]
    guarded = [Guarded("body", "end", "handler", 0, False), Guarded("handler", "reraised", "second", 1, False)]
    assert result(items, guarded) == "'kept'"


# with.

EXIT_PRELUDE = """
seen = []
def leave(*given):
    *below, kind, error, trace = given
    seen.append((below, kind.__name__, str(error), trace is error.__traceback__, trace.tb_frame.f_code.co_name))
    return "left"
"""


def exiting(places: list[Item]) -> tuple[list[Item], list[Guarded]]:
    """Raise in a ``with`` whose exit is what *places* push, and return what it returns."""
    items: list[Item] = [*places, Label("body"), const(1), const(0), ("BINARY_OP", 11), Label("end"), Label("handler")]
    items += ["PUSH_EXC_INFO", "WITH_EXCEPT_START", store("answer"), "POP_TOP", "POP_EXCEPT", "POP_TOP"]
    items += [*["POP_TOP"] * len(places), load("answer"), "RETURN_VALUE"]
    return items, [Guarded("body", "end", "handler", len(places), True)]


def test_an_exit_gets_the_exception_and_its_real_traceback() -> None:
    places: list[Item] = [load("leave")] if VERSION < (3, 14) else [load("leave"), "PUSH_NULL"]
    observed = outcome(assemble(*exiting(places)), EXIT_PRELUDE)
    assert observed.values["result"] == "'left'"
    assert observed.values["seen"] == repr([([], "ZeroDivisionError", "division by zero", True, "<module>")])


@pytest.mark.skipif(VERSION < (3, 14), reason="the exit is bound to its instance before 3.14")
def test_an_exit_gets_the_instance_that_stands_beside_it() -> None:
    observed = outcome(assemble(*exiting([load("leave"), const("instance")])), EXIT_PRELUDE)
    assert observed.values["seen"] == repr([(["instance"], "ZeroDivisionError", "division by zero", True, "<module>")])


def test_an_exit_can_raise() -> None:
    places: list[Item] = [load("leave")] if VERSION < (3, 14) else [load("leave"), "PUSH_NULL"]
    items, guarded = exiting(places)
    items += [Label("cleanup"), ("COPY", 3), "POP_EXCEPT", ("RERAISE", 1)]
    items.insert(items.index("PUSH_EXC_INFO") + 1, Label("leaving"))
    items.insert(items.index("POP_EXCEPT"), Label("left"))
    guarded.append(Guarded("leaving", "left", "cleanup", len(places) + 2, True))
    found = error(items, guarded, "def leave(*given): raise KeyError('in exit')")
    assert found == "KeyError: 'in exit'"


@needs("LOAD_SPECIAL")
def test_special_methods_are_loaded_beside_their_instance() -> None:
    prelude = "class Manager:\n    def __enter__(self): return type(self).__name__\nmanager = Manager()"
    assert result([load("manager"), ("LOAD_SPECIAL", 0), ("CALL", 0), "RETURN_VALUE"], prelude=prelude) == "'Manager'"
    assert "missed __exit__ method" in error(
        [load("manager"), ("LOAD_SPECIAL", 1), ("CALL", 0), "RETURN_VALUE"], (), prelude
    )


# Generators.

YIELD: Item = ("YIELD_VALUE", 0)
RESUMED: Item = ("RESUME", 1)


def test_a_generator_yields_once_and_stops() -> None:
    code = generator([const("only"), YIELD, RESUMED, "POP_TOP", const("end"), "RETURN_VALUE"])
    log = driven(code, sent(None, None, None))
    assert log == ["'only'", "StopIteration('end')", "StopIteration()"]
    _, guest = both_functions(code)
    iterator: Any = guest()
    assert isinstance(iterator, GeneratorType)
    step = iterator.send
    assert step(None) == "only"
    with pytest.raises(StopIteration) as stopped:
        step(None)
    assert stopped.value.value == "end"


def test_yields_need_no_resume() -> None:
    items: list[Item] = []
    for value in (1, 2, 3):
        items += [const(value), YIELD, "POP_TOP"]
    code = generator([*items, const("end"), "RETURN_VALUE"])
    assert driven(code, sent(None, None, None, None)) == ["1", "2", "3", "StopIteration('end')"]
    native, guest = both_functions(code)
    assert list(guest()) == list(native()) == [1, 2, 3]


def test_what_is_sent_can_be_yielded_at_once() -> None:
    code = generator([const("first"), YIELD, YIELD, YIELD, "RETURN_VALUE"])
    expected = ["'first'", "'a'", "'b'", "StopIteration('c')", "StopIteration()"]
    assert driven(code, sent(None, "a", "b", "c", "d")) == expected


def test_a_prefixed_yield_is_a_yield() -> None:
    code = generator([const(1), ("EXTENDED_ARG", 0), ("EXTENDED_ARG", 0), YIELD, ("NOP", 70000), "RETURN_VALUE"])
    assert driven(code, sent(None, "back")) == ["1", "StopIteration('back')"]


def test_a_yield_can_be_the_target_of_a_jump() -> None:
    items: list[Item] = [const(0), Label("again"), YIELD, "NOP", ("JUMP_BACKWARD", To("again"))]
    code = generator(items)

    def steps(iterator: Any) -> Any:
        yield from (iterator.send(value) for value in (None, 1, 2, 3))
        yield attempt(iterator.close)
        yield attempt(next, iterator)

    assert driven(code, steps) == ["0", "1", "2", "3", "None", "StopIteration()"]


def test_values_stay_on_the_stack_across_a_yield() -> None:
    code = generator([const("kept"), const(1), YIELD, ("BUILD_TUPLE", 2), YIELD, "RETURN_VALUE"])
    assert driven(code, sent(None, "x", "y")) == ["1", "('kept', 'x')", "StopIteration('y')"]


def throwing(*kinds: type[BaseException]) -> Callable[[Any], object]:
    def steps(iterator: Any) -> Any:
        yield next(iterator)
        for kind in kinds:
            yield attempt(iterator.throw, kind("thrown"))

    return steps


def test_a_throw_reaches_the_handler_of_a_yield_without_resume() -> None:
    items: list[Item] = [Label("body"), const(1), YIELD, Label("end"), "RETURN_VALUE"]
    items += [Label("handler"), YIELD, "RETURN_VALUE"]
    code = generator(items, [Guarded("body", "end", "handler")])
    log = driven(code, throwing(KeyError, ValueError))
    assert log == ["1", "KeyError('thrown')", "ValueError('thrown')"]


def test_a_throw_leaves_a_generator_that_guards_nothing() -> None:
    code = generator([const(1), YIELD, "RETURN_VALUE"])
    assert driven(code, throwing(KeyError, ValueError)) == ["1", "KeyError('thrown')", "ValueError('thrown')"]


def test_a_stop_iteration_leaves_a_generator_whose_table_is_empty() -> None:
    # From 3.12 on it is the code that makes a RuntimeError of it (PEP 479), in a handler that the table leads to.
    code = generator([const(1), YIELD, "POP_TOP", ("LOAD_GLOBAL", Name("stop", 1)), ("RAISE_VARARGS", 1)])
    log = driven(code, sent(None, None, None), prelude="stop = StopIteration('raised')")
    expected = "StopIteration('raised')" if VERSION >= (3, 12) else "RuntimeError('generator raised StopIteration')"
    assert log == ["1", expected, "StopIteration()"]


def test_a_hand_made_generator_is_iterated_by_a_for_loop() -> None:
    code = generator([const(1), YIELD, "POP_TOP", const(2), YIELD, "POP_TOP", *RETURN_NONE])
    items = [*making("made", code), ("BUILD_LIST", 0), *calling("made"), store("made")]
    below = 3 if VERSION >= (3, 15) else 2  # what the loop keeps lies between
    items += [*each(load("made"), [("LIST_APPEND", below)]), "RETURN_VALUE"]
    assert result(items) == "[1, 2]"


def test_yield_from_takes_a_generator_as_it_is() -> None:
    items = [*get_yield_from_iter(load("g")), load("g"), ("IS_OP", 0), "RETURN_VALUE"]
    assert result(items, prelude="def f(): yield 1\ng = f()") == "True"


def test_yield_from_iterates_a_list() -> None:
    prelude = "numbers = [1, 2]\ndef kind(iterator): return type(iterator).__name__"
    items = [*calling("kind", *get_yield_from_iter(load("numbers")), count=1), "RETURN_VALUE"]
    assert result(items, prelude=prelude) == ("'list_iterator'" if VERSION < (3, 15) else "'list'")


def test_yield_from_refuses_what_is_not_iterable() -> None:
    assert error([*get_yield_from_iter(const(1)), "RETURN_VALUE"]) == "TypeError: 'int' object is not iterable"


# SEND without YIELD_VALUE: the value goes on in the same frame.

INNER = """
log = []
def inner():
    log.append((yield 1))
    log.append((yield 2))
    return "returned"
def failing():
    yield 1
    raise KeyError("inner")
received = []
receiver = inner()
failure = failing()
numbers = iter([10, 20])
"""
RECEIVE: list[Item] = [load("received"), ("SWAP", 2), ("LIST_APPEND", 1), "POP_TOP"]


@pytest.mark.parametrize(
    ("receiver", "values", "received", "log"),
    [
        ("receiver", (None, "a", "b"), [1, 2, "returned"], ["a", "b"]),
        ("receiver", (None, "a"), [1, 2], ["a"]),
        ("numbers", (None, None, None), [10, 20, None], []),
        ("numbers", (None,), [10], []),
    ],
)
def test_a_value_that_is_sent_for_goes_on_in_the_same_frame(
    receiver: str, values: tuple[object, ...], received: list[object], log: list[object]
) -> None:
    code = assemble([*send(load(receiver), values, RECEIVE), const("after"), "RETURN_VALUE"])
    observed = outcome(code, INNER)
    assert observed.exception is None
    assert (observed.values["received"], observed.values["log"]) == (repr(received), repr(log))
    assert observed.values["result"] == "'after'"


def test_what_the_receiver_raises_is_raised_at_the_send() -> None:
    code = assemble([*send(load("failure"), (None, None, None), RECEIVE), *RETURN_NONE])
    observed = outcome(code, INNER)
    assert (observed.exception, observed.values["received"]) == ("KeyError: 'inner'", "[1]")


def test_a_value_sent_to_a_generator_that_has_not_started_is_refused_or_lost() -> None:
    code = assemble([*send(load("receiver"), ("early",), RECEIVE), *RETURN_NONE])
    observed = outcome(code, INNER)
    if VERSION < (3, 12):
        assert observed.exception == "TypeError: can't send non-None value to a just-started generator"
    else:
        # The host's SEND goes on in the generator's frame at once, where POP_TOP takes the value.
        assert (observed.exception, observed.values["received"]) == (None, "[1]")


def test_a_generator_goes_on_with_what_it_sent_for() -> None:
    receive: list[Item] = ["NOP", YIELD, RESUMED, "POP_TOP"]
    receiver: Item = ("LOAD_GLOBAL", Name("receiver", 1))
    code = generator([*send(receiver, (None, "a", "b"), receive), const("outer"), "RETURN_VALUE"])
    log = driven(code, sent(None, "x", "y", "z"), prelude=INNER)
    assert log == ["1", "2", "'returned'", "StopIteration('outer')"]


def test_a_throw_does_not_reach_what_was_only_sent_to() -> None:
    receive: list[Item] = ["NOP", YIELD, RESUMED, "POP_TOP"]
    receiver: Item = ("LOAD_GLOBAL", Name("receiver", 1))
    code = generator([*send(receiver, (None, None), receive), const("outer"), "RETURN_VALUE"])
    native, guest = both_functions(code, INNER)
    for function in (native, guest):
        iterator = function()
        assert next(iterator) == 1
        assert iterator.gi_yieldfrom is None
        assert isinstance(attempt(iterator.throw, ValueError()), ValueError)
        assert next(function.__globals__["receiver"]) == 2


# Interactive mode.


def interactively(source: str) -> Outcome:
    return outcome(compile(source, FILE, "single", dont_inherit=True))


STATEMENTS = ["1 + 2", "None", "'a'; 'b'", "x = 5", "for i in range(3): i\n", "if True:\n  [1]\n  {2}\n"]


@pytest.mark.parametrize("source", STATEMENTS)
def test_expression_statements_are_displayed(source: str) -> None:
    assert interactively(source).exception is None


def test_expression_statements_go_to_the_display_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []
    monkeypatch.setattr(sys, "displayhook", shown.append)
    interactively("(1, 2); None\n")
    assert shown == [(1, 2), None] * 2


def test_what_the_display_hook_raises_is_raised_by_the_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    def hook(value: object) -> None:
        raise ValueError(f"no display of {value}")

    monkeypatch.setattr(sys, "displayhook", hook)
    assert interactively("1; 2").exception == "ValueError: no display of 1"


def test_a_lost_display_hook_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "displayhook")
    assert interactively("1").exception == "RuntimeError: lost sys.displayhook"


def test_the_display_hook_can_be_a_function_of_the_guest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "displayhook", sys.displayhook)
    prelude = "import sys\nshown = []\ndef hook(value): shown.append(value)\nsys.displayhook = hook\n"
    observed = outcome(compile("1; 2", FILE, "single", dont_inherit=True), prelude)
    assert (observed.values["shown"], observed.output) == ("[1, 2]", "")


def test_a_value_is_displayed_by_its_instruction() -> None:
    show: list[Item] = ["PRINT_EXPR"] if VERSION < (3, 12) else [("CALL_INTRINSIC_1", 1), "POP_TOP"]
    assert outcome(assemble([const("shown"), *show, *RETURN_NONE])).output == "'shown'\n"
