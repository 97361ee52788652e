"""The code objects of guest functions: what only the host, or a host that looks closely, can see of them."""

from __future__ import annotations

import copy
import dis
import gc
import marshal
import pickle
import types
import weakref
from types import CodeType
from typing import Any

import pytest

import asyncvm
from asyncvm.objects.entrance import is_gate
from asyncvm.objects.gate import prologue_size
from tests.differential import check

SOURCE = """
def f(a, b=2, *args, key=3, **kw):
    "documentation"
    def inner(x):
        try:
            return a + x
        except TypeError:
            return "caught"
    return inner(1), b, args, key, kw, "constant"
def generate(n):
    yield from range(n)
"""


def made_by_guest(name: str = "f") -> Any:
    vm = asyncvm.VM()
    vm.run(compile(SOURCE, "<gates>", "exec"))
    return vm.globals[name]


def made_natively(name: str = "f") -> Any:
    namespace: dict[str, Any] = {}
    exec(compile(SOURCE, "<gates>", "exec"), namespace)
    return namespace[name]


@pytest.mark.parametrize("name", ["f", "generate"])
def test_a_gate_has_the_fields_of_the_guests_code(name: str) -> None:
    guest, native = made_by_guest(name).__code__, made_natively(name).__code__
    for field in (
        *("co_name", "co_qualname", "co_filename", "co_firstlineno", "co_flags", "co_argcount", "co_posonlyargcount"),
        *("co_kwonlyargcount", "co_nlocals", "co_varnames", "co_cellvars", "co_freevars", "co_names"),
    ):
        assert getattr(guest, field) == getattr(native, field), field
    size = prologue_size(guest)
    assert guest.co_code[size:] == native.co_code
    assert list(guest.co_positions())[size // 2 :] == list(native.co_positions())


def test_the_handlers_of_a_gate_guard_the_same_instructions() -> None:
    def guarded(code: CodeType) -> list[tuple[str, str]]:
        found = []
        for entry in dis.Bytecode(code).exception_entries:  # type: ignore[attr-defined]  # not in the stubs
            names = {instruction.offset: instruction.opname for instruction in dis.get_instructions(code)}
            found.append((names[entry.start], names[entry.target]))
        return found

    def inner(code: CodeType) -> CodeType:
        return next(constant for constant in code.co_consts if isinstance(constant, CodeType))

    assert guarded(inner(made_natively().__code__))
    assert guarded(inner(made_by_guest().__code__)) == guarded(inner(made_natively().__code__))


def test_constants_begin_with_the_guests_and_nested_code_is_gates() -> None:
    guest, native = made_by_guest().__code__, made_natively().__code__
    for own, other in zip(guest.co_consts, native.co_consts, strict=False):
        if isinstance(other, CodeType):
            assert is_gate(own) and own.co_name == other.co_name
        else:
            assert own == other
    assert len(guest.co_consts) == len(native.co_consts) + 2


def test_guest_code_gives_what_the_compiler_made() -> None:
    function, native = made_by_guest(), made_natively().__code__
    assert asyncvm.guest_code(function) == asyncvm.guest_code(function.__code__) == native
    renamed = function.__code__.replace(co_name="renamed", co_firstlineno=100)
    assert asyncvm.guest_code(renamed).replace(co_stacksize=native.co_stacksize) == native.replace(
        co_name="renamed", co_firstlineno=100
    )


def test_code_that_a_guest_is_given_without_the_entrance_runs() -> None:
    """A tool may put together constants of its own; the guest's own are in their places."""
    vm = asyncvm.VM()
    vm.run("import types\ndef f(x):\n    return [x, 'constant']\n")
    vm.globals["constants"] = tuple(
        "changed" if constant == "constant" else constant for constant in asyncvm.guest_code(vm.globals["f"]).co_consts
    )
    vm.run("""
bare = f.__code__.replace(co_consts=constants)
made = types.FunctionType(bare, globals())
by_host = list(map(made, [2]))
f.__code__ = bare
result = made(1), f(1)
""")
    assert vm.globals["result"] == ([1, "changed"], [1, "changed"])
    assert vm.globals["by_host"] == [[2, "changed"]]


def test_code_whose_prologue_is_that_of_another_gate_runs() -> None:
    vm = asyncvm.VM()
    vm.run("""
import types
def one(a): return a, 1
def two(a):
    "has more constants"
    return (a, 1.5, "text", 2)
code = two.__code__.replace(co_code=one.__code__.co_code, co_consts=one.__code__.co_consts)
made = types.FunctionType(code, globals())
results = made(3), list(map(made, [4]))
""")
    assert vm.globals["results"] == ((3, 1), [(3 + 1, 1)])


def test_other_instructions_in_the_place_of_a_gates_run_in_the_vm() -> None:
    vm = asyncvm.VM()
    function, native = made_by_guest(), made_natively().__code__
    vm.globals["function"] = types.FunctionType(
        function.__code__.replace(co_code=native.co_code, co_linetable=native.co_linetable), {}
    )
    before = vm.instructions
    assert vm.run("function(1, 2, 3, key=4, q=5)") == (2, 2, (3,), 4, {"q": 5}, "constant")
    assert vm.instructions > before


def test_a_prologue_that_does_not_fit_harms_nobody() -> None:
    """The host changes what the parameters are; the prologue has the old ones."""
    vm = asyncvm.VM()
    vm.run("def f(a, b):\n    c = a\n    return a, b, c\n")
    code = vm.globals["f"].__code__
    fewer = types.FunctionType(code.replace(co_argcount=1), {})
    with pytest.raises(UnboundLocalError):
        fewer(1)
    more = types.FunctionType(code.replace(co_argcount=3), {})
    with pytest.raises(asyncvm.BytecodeError, match="the prologue is not made for these variables"):
        more(1, 2, 3)
    vm.globals["more"] = more
    assert vm.run("more(1, 2, 3)") == (1, 2, 1)


def test_gates_and_what_they_were_changed_into_are_freed() -> None:
    vm = asyncvm.VM()
    vm.run("def f():\n    def inner(): pass\n    return inner\n")
    before = len(vm.machine.entrances)
    assert before == 2
    function = vm.globals.pop("f")
    copied = types.FunctionType(function.__code__.replace(co_name="copied"), {})
    assert copied().__name__ == "inner"
    gate = weakref.ref(function.__code__)
    entrance = function.__code__.co_consts[-1]
    assert len(entrance.replaced) == 1
    del copied
    assert not entrance.replaced
    del function, entrance
    gc.collect()
    assert gate() is None and len(vm.machine.entrances) == 0


def test_nested_functions_are_decoded_when_they_are_made() -> None:
    vm = asyncvm.VM()
    vm.run("def f(make):\n    if make:\n        return lambda: 1\n")
    decoded = len(vm.machine._codes)
    vm.run("f(False)")
    assert len(vm.machine._codes) == decoded
    vm.globals["kept"] = vm.run("f(True)")
    assert len(vm.machine._codes) > decoded


def test_code_of_guests_cannot_be_written_by_the_host() -> None:
    code = made_by_guest().__code__
    with pytest.raises(ValueError, match="unmarshallable"):
        marshal.dumps(code)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(code.co_consts[-1])
    assert copy.copy(code) is copy.deepcopy(code) is code
    assert marshal.loads(marshal.dumps(asyncvm.guest_code(code))) == made_natively().__code__


def test_a_guest_can_write_and_read_code() -> None:
    check("""
import marshal, io, types
def f(x): return [y * 2 for y in x]
def outer(n):
    def inner(): return n
    return inner
code = marshal.loads(marshal.dumps(f.__code__))
made = types.FunctionType(code, {})
print(code.co_name, code.co_varnames, made([1, 2]), list(map(made, [[3]])))
file = io.BytesIO()
marshal.dump(outer.__code__, file)
file.seek(0)
print(types.FunctionType(marshal.load(file), {})(5)(), marshal.loads(marshal.dumps([1, "a"])))
""")


def test_doctest_runs_examples_as_guests_if_it_is_one() -> None:
    source = '''
import doctest
def count(n):
    """
    >>> sum(i for i in range(1000))
    499500
    >>> count(3)
    3
    """
    return n
finder = doctest.DocTestFinder()
results = [doctest.DocTestRunner().run(test) for test in finder.find(count, "count", module=False, globs=globals())]
'''
    used = {}
    for modules in ((), ("doctest",)):
        vm = asyncvm.VM(guest_modules=modules)
        vm.run(source)
        assert [tuple(result)[:2] for result in vm.globals["results"]] == [(0, 2)]
        used[modules] = vm.instructions
    assert used[("doctest",)] > used[()] + 5000
