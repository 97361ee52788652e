"""The command line: each program is run by python and by asyncvm, and has to end, print and fail alike.

Compared are the exit status, standard output and standard error. What has to differ is evened out before: the name of
the program in its own messages, the entries of python's own runpy in tracebacks, and the addresses of objects.
"""

from __future__ import annotations

import json
import re
import signal
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

import asyncvm
from tests.command_line import (
    PYTHON,
    assert_alike,
    check,
    check_script,
    check_together,
    finish,
    run,
    run_together,
    start,
)

pytestmark = pytest.mark.usefixtures("bytecode_cache")

BACKENDS = ["asyncio", "trio"]


# Where the program comes from.

ARGUMENTS = ("one", "-x", "--stats", "--backend", "--", "-c", "-m", "", "last")

DESCRIPTION = """
import sys
print(__name__, __doc__, repr(__package__), type(__loader__), getattr(__loader__, "path", None))
print(__spec__, globals().get("__file__"), globals().get("__cached__"), __builtins__)
print(sys.argv, sys.path, sorted(globals()))
print(sys.modules["__main__"].__dict__ is globals(), sys._getframe().f_code.co_filename)
try:
    import sibling
except ImportError as error:
    print(error)
else:
    print(sibling.__name__, sibling.__file__)
"""


def make_project(path: Path) -> None:
    """Everything that can be run: a script, packages, a directory and a zip file, each with a module beside."""
    for folder in ("scripts", "package", "package/inner", "bare", "directory", "empty"):
        (path / folder).mkdir()
    for program in ("scripts/script.py", "package/__main__.py", "package/inner/module.py", "directory/__main__.py"):
        (path / program).write_text(DESCRIPTION)
    for module in ("scripts/sibling.py", "sibling.py", "directory/sibling.py"):
        (path / module).write_text("")
    (path / "package/__init__.py").write_text("print('the package is imported')")
    (path / "package/inner/__init__.py").write_text("")
    (path / "bare/__init__.py").write_text("")
    (path / "link.py").symlink_to("scripts/script.py")
    for name, members in (("program.zip", ("__main__.py", "sibling.py")), ("data.zip", ("sibling.py",))):
        with zipfile.ZipFile(path / name, "w") as archive:
            for member in members:
                archive.write(path / "directory" / member, member)


@pytest.mark.parametrize(
    "program",
    [
        pytest.param(["scripts/script.py"], id="script"),
        pytest.param(["./scripts/../scripts/script.py"], id="script-by-an-indirect-path"),
        pytest.param(["link.py"], id="script-by-a-link"),
        pytest.param(["--", "link.py"], id="script-after-the-end-of-options"),
        pytest.param(["-c", DESCRIPTION], id="text"),
        pytest.param(["-c" + DESCRIPTION], id="text-joined-to-its-option"),
        pytest.param(["-m", "scripts.script"], id="module-of-a-package-without-init"),
        pytest.param(["-m", "package.inner.module"], id="module"),
        pytest.param(["-mpackage"], id="package-joined-to-its-option"),
        pytest.param(["-"], id="standard-input"),
        pytest.param(["directory"], id="directory"),
        pytest.param(["./directory/"], id="directory-by-an-indirect-path"),
        pytest.param(["program.zip"], id="zip"),
    ],
)
def test_a_program_sees_where_it_comes_from(program: list[str], tmp_path: Path) -> None:
    make_project(tmp_path)
    outcome = check(*program, *ARGUMENTS, cwd=tmp_path, stdin=DESCRIPTION)
    assert outcome.status == 0
    assert str(list(ARGUMENTS))[1:] in outcome.output


def test_a_program_on_standard_input_needs_no_argument(tmp_path: Path) -> None:
    assert check(cwd=tmp_path, stdin=DESCRIPTION).status == 0
    assert check(cwd=tmp_path, stdin="").status == 0


def test_a_script_is_found_from_another_directory(tmp_path: Path) -> None:
    make_project(tmp_path)
    programs = [(str(tmp_path / "scripts/script.py"),), ("../scripts/script.py",), ("..//directory",)]
    assert [outcome.status for outcome in check_together(*programs, cwd=tmp_path / "empty")] == [0, 0, 0]


def test_modules_of_the_standard_library_run_on_standard_input(tmp_path: Path) -> None:
    assert check("-m", "json.tool", "--indent", "1", cwd=tmp_path, stdin='{"b": [1, 2], "a": null}').status == 0
    assert check("-m", "json.tool", cwd=tmp_path, stdin="{").status == 1


def test_the_encoding_that_a_script_declares_is_used(tmp_path: Path) -> None:
    (tmp_path / "latin.py").write_bytes(b"# -*- coding: latin-1 -*-\nprint(ascii('\xe9'))\nraise ValueError('\xe9')\n")
    assert check("latin.py", cwd=tmp_path).output == "'\\xe9'\n"


def test_a_compiled_file_is_run(tmp_path: Path) -> None:
    import py_compile

    (tmp_path / "source.py").write_text("import sys\nprint(__file__, type(__loader__), sys.argv)\n1 / 0\n")
    py_compile.compile(str(tmp_path / "source.py"), str(tmp_path / "compiled.pyc"))
    assert check("compiled.pyc", "x", cwd=tmp_path).status == 1


def test_a_program_that_is_not_there_is_told(tmp_path: Path) -> None:
    make_project(tmp_path)
    outcomes = check_together(
        ("missing.py",),
        ("./missing/../missing.py", "x"),
        ("empty",),
        ("data.zip",),
        ("-m", "missing"),
        ("-m", "missing.module"),
        ("-m", "package.missing"),
        ("-m", "bare"),
        ("-m", "empty"),
        ("-m", "sibling.py"),
        ("-m", "sibling.module"),
        ("-m", ".sibling"),
        ("-m", "sys"),
        cwd=tmp_path,
    )
    assert [outcome.status for outcome in outcomes] == [2, 2] + [1] * 11
    assert all(outcome.errors.startswith("asyncvm: ") for outcome in outcomes)


def test_wrong_usage_exits_with_2_and_a_message(tmp_path: Path) -> None:
    programs = [("-c",), ("-m",), ("-Z",), ("--stat", "x.py"), ("--backend", "none", "x.py"), ("--stats", "-c")]
    for program, outcome in zip(programs, run_together(*programs, cwd=tmp_path), strict=True):
        assert (outcome.status, outcome.output) == (2, ""), program
        assert "asyncvm: " in outcome.errors
        assert program[-1] in outcome.errors or program[0] in outcome.errors
        assert "Traceback" not in outcome.errors


def test_help_and_version_are_printed(tmp_path: Path) -> None:
    usage = run("-h", cwd=tmp_path)
    assert usage.status == 0
    assert all(text in usage.output for text in ("SCRIPT", "-c CODE", "-m MODULE", "--backend", "--stats"))
    assert run("--version", cwd=tmp_path) == (0, f"asyncvm {asyncvm.__version__}\n", "")


@pytest.mark.skipif(not Path(sys.executable).with_name("asyncvm").exists(), reason="the script is not installed")
def test_the_console_script_is_the_command(tmp_path: Path) -> None:
    make_project(tmp_path)
    (tmp_path / "failing.py").write_text("def f():\n    raise KeyError(1)\n\nf()\n")
    outcomes = check_together(
        ("scripts/script.py", *ARGUMENTS),
        ("-c", DESCRIPTION, *ARGUMENTS),
        ("-m", "package", *ARGUMENTS),
        ("directory", *ARGUMENTS),
        ("failing.py",),
        ("-c", "import sys\nsys.exit(3)"),
        ("-c", "raise KeyboardInterrupt"),
        cwd=tmp_path,
        command=(str(Path(sys.executable).with_name("asyncvm")),),
    )
    assert [outcome.status for outcome in outcomes] == [0, 0, 0, 0, 1, 3, -signal.SIGINT]


# Failing.


def test_syntax_errors_and_warnings_are_those_of_python(tmp_path: Path) -> None:
    sources = [
        "x = = 1\n",
        "print('not reached')\nif True:\npass\n",
        "def f():\n    return (1,\n",
        "def f():\n    await x\n",
        "x = 1\nx is 1\n'\\d'\n",
        "exec('x = = 1')\n",
    ]
    for index, source in enumerate(sources):
        (tmp_path / f"script{index}.py").write_text(source)
    outcomes = check_together(*[(f"script{index}.py",) for index in range(len(sources))], cwd=tmp_path)
    assert all(outcome.errors for outcome in outcomes)


@pytest.mark.parametrize("source", ["x = = 1\n", "def f(x):\n    return [1 / y for y in x]\n\nprint(1)\nf([1, 0])\n"])
def test_every_form_of_program_fails_as_in_python(source: str, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(source)
    (tmp_path / "__main__.py").write_text(source)
    with zipfile.ZipFile(tmp_path / "program.zip", "w") as archive:
        archive.write(tmp_path / "__main__.py", "__main__.py")
    programs = [("-c", source), ("-m", "module"), (".",), ("program.zip",)]
    outcomes = [*check_together(*programs, cwd=tmp_path), check("-", cwd=tmp_path, stdin=source)]
    assert [outcome.status for outcome in outcomes] == [1] * 5


def test_a_package_that_fails_while_it_is_imported_is_shown(tmp_path: Path) -> None:
    for name, source in (("failing", "1 / 0"), ("needing", "import not_there"), ("leaving", "raise SystemExit(5)")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(source)
        (tmp_path / name / "__main__.py").write_text("")
    failing, needing, leaving = check_together(("-m", "failing"), ("-m", "needing"), ("-m", "leaving"), cwd=tmp_path)
    assert "ZeroDivisionError" in failing.errors
    assert "not_there" in needing.errors
    assert leaving.status == 5


EXCEPTIONS = {
    "plain": "raise ValueError('a message')",
    "of-the-programs-own-class": """
class Special(Exception):
    def __str__(self):
        return "lines\\nof text"

raise Special(1)
""",
    "at-positions": """
def f(x):
    return (x +
            x.missing["key"] * 2)

table = {"a": {"b": None}}
f(table["a"]["b"] or
  7)
""",
    "chained": """
def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise LookupError(text) from error

def read(text):
    try:
        parse(text)
    except LookupError:
        {}["missing"]

try:
    read("x")
finally:
    raise RuntimeError("at last")
""",
    "chained-to-none": """
try:
    1 / 0
except ZeroDivisionError:
    raise OSError(2, "No such thing", "name") from None
""",
    "raised-again": """
def f():
    raise ValueError(1)

def g():
    try:
        f()
    except ValueError as error:
        kept = error
    try:
        raise kept
    except ValueError:
        raise

g()
""",
    "group": """
def fail(kind, *args):
    raise kind(*args)

def collect(*calls):
    errors = []
    for call in calls:
        try:
            fail(*call)
        except Exception as error:
            errors.append(error)
    return errors

try:
    raise ExceptionGroup("outer", [
        *collect((ValueError, 1), (KeyError, "k")),
        ExceptionGroup("inner", collect((OSError, 3, "three"))),
    ])
except* KeyError as group:
    raise TypeError("from a part") from group
""",
    "with-notes": """
error = ValueError("noted")
error.add_note("first note")
error.add_note("second\\nnote")
raise error
""",
    "in-nested-functions-and-classes": """
class Outer:
    class Inner:
        def method(self, *args, **keywords):
            return [(lambda z: z / args[0])(y) for y in keywords.values()]

    def __getattr__(self, name):
        return getattr(self.Inner(), name)

def decorate(function):
    def wrapper(*args, **keywords):
        return function(*args, **keywords)
    return wrapper

@decorate
def start():
    def closure():
        return Outer().method(0, y=1)
    return closure()

start()
""",
    "through-the-host": """
import functools, re

def key(x):
    return -x.real / len(str(x).strip("0123456789."))

def replace(match):
    return sorted([1, 2], key=key)

functools.reduce(lambda a, b: re.sub("x", replace, a), ["x", "y"])
""",
    "in-generators": """
def inner():
    try:
        got = yield 1
    finally:
        print("inner ends")

def outer():
    yield from inner()

g = outer()
print(next(g))
try:
    g.throw(KeyError("thrown"))
except KeyError:
    print("caught")

def stopping():
    yield from (1 // x for x in (1, 0))

for x in stopping():
    print(x)
""",
    "in-an-imported-module": "import helper\nhelper.call(lambda: 1 / 0)\n",
    "in-a-coroutine": """
import asyncio

async def fail(delay):
    await asyncio.sleep(delay)
    raise ValueError(delay)

async def work():
    try:
        await fail(0)
    except ValueError as error:
        raise LookupError("later") from error

async def main():
    async with asyncio.timeout(10):
        await asyncio.create_task(work())

asyncio.run(main())
""",
    "in-a-task-group": """
import asyncio

async def fail(n):
    await asyncio.sleep(0)
    raise ValueError(n)

async def main():
    async with asyncio.TaskGroup() as group:
        for n in range(2):
            group.create_task(fail(n))

asyncio.run(main())
""",
    "never-retrieved": """
import asyncio

async def fail():
    raise ValueError("lost")

async def main():
    task = asyncio.create_task(fail(), name="losing")
    await asyncio.sleep(0)
    await asyncio.sleep(0)

asyncio.run(main())
""",
    "never-awaited": """
async def f():
    pass

f()
raise ValueError("after")
""",
    "in-an-async-generator": """
import asyncio

async def numbers():
    try:
        yield 1
        yield 1 / 0
    finally:
        await asyncio.sleep(0)
        print("numbers end")

async def main():
    print([x async for x in numbers()])

asyncio.run(main())
""",
    "in-a-thread": """
import threading

def work():
    print("working")
    raise ValueError("in a thread")

thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()
""",
    "in-a-finalizer": """
class C:
    def __del__(self):
        raise ValueError("in a finalizer")

C()
print("after")
""",
    "warned": """
import warnings

def old():
    warnings.warn("here")

old()
warnings.warn("old", DeprecationWarning)
""",
    "logged": """
import logging

try:
    1 / 0
except ZeroDivisionError:
    logging.exception("it failed: %s", "again")
""",
    "printed": """
import sys, traceback

def f():
    return 1 / 0

try:
    f()
except ZeroDivisionError:
    traceback.print_exc()
    print(sys.exc_info()[2].tb_next.tb_lineno)
""",
}


@pytest.mark.parametrize("source", EXCEPTIONS.values(), ids=EXCEPTIONS)
def test_exceptions_end_a_program_as_in_python(source: str, tmp_path: Path) -> None:
    (tmp_path / "helper.py").write_text("def call(function):\n    return function()\n")
    assert check_script(source, tmp_path).errors


def test_exceptions_of_many_kinds_are_shown_as_in_python(tmp_path: Path) -> None:
    source = """
import collections, sys

class Unprintable(Exception):
    def __str__(self):
        1 / 0

class Base(BaseException):
    pass

def in_a_class_body():
    class C:
        x = 1
        y = {n: n / 0 for n in range(x)}

def stopping_in_a_generator():
    def g():
        yield 1
        raise StopIteration(5)
    print(list(g()))

def in_executed_code():
    exec(compile("def f():\\n    1 / 0\\nf()", "made up", "exec"))

def similar_global_name():
    print(colections)

def similar_attribute():
    collections.namedtuplo

def unbound():
    print(x)
    x = 1

def wrong_arguments():
    def f(a, b, *, c):
        pass
    f(1, 2, 3)

def unprintable():
    raise Unprintable

def base():
    raise Base("base")

def not_an_exception():
    raise 5

def assertion():
    x = 1
    assert x == 2, f"{x} is not two"

def deep(n=100):
    if n == 0:
        raise ValueError("deep")
    deep(n - 1)

def invalid():
    eval("x = = 1")

for function in list(globals().values()):
    if type(function) is type(deep):
        try:
            function()
        except BaseException:
            sys.excepthook(*sys.exc_info())
"""
    assert check_script(source, tmp_path).errors.count("Traceback") >= 13


# Exiting.


def test_an_exit_from_deep_down_ends_a_program_as_in_python(tmp_path: Path) -> None:
    source = """
import os, sys

def descend(n):
    try:
        if n == 0:
            exec(sys.argv[1])
        descend(n - 1)
    finally:
        if n % 10 == 0:
            print(n, flush=True)

descend(30)
"""
    statuses = {
        "sys.exit()": 0,
        "sys.exit(7)": 7,
        "sys.exit(-1)": 255,
        "sys.exit('a message')": 1,
        "sys.exit(['an', 'object'])": 1,
        "sys.exit((3,))": 3,
        "raise SystemExit": 0,
        "raise SystemExit(True)": 1,
        "exit(4)": 4,
        "os._exit(5)": 5,
    }
    (tmp_path / "script.py").write_text(source)
    outcomes = check_together(*[("script.py", statement) for statement in statuses], cwd=tmp_path)
    assert [outcome.status for outcome in outcomes] == list(statuses.values())


EXITS = {
    "of-a-class-of-its-own": "class Exit(SystemExit):\n    code = property(lambda self: 9)\n\nraise Exit(1)\n",
    "during-the-handling-of-an-exception": "import sys\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    sys.exit(6)\n",
    "from-a-generator": "import sys\n\ndef g():\n    yield 1\n    sys.exit(2)\n\nprint(list(g()))\n",
    "from-a-sort-key": "import sys\nsorted([1], key=sys.exit)\n",
    "from-a-coroutine": """
import asyncio, sys

async def other():
    try:
        await asyncio.sleep(10)
    finally:
        print("other ends")

async def main():
    task = asyncio.create_task(other())
    await asyncio.sleep(0)
    try:
        sys.exit(4)
    finally:
        print("main ends")

asyncio.run(main())
print("not reached")
""",
    "from-a-task": """
import asyncio, sys

async def leave():
    await asyncio.sleep(0)
    sys.exit("from a task")

async def main():
    task = asyncio.create_task(leave())
    task.add_done_callback(asyncio.Task.exception)
    await task

asyncio.run(main())
""",
    "from-a-thread": """
import sys, threading

thread = threading.Thread(target=sys.exit, args=(3,))
thread.start()
thread.join()
print("after")
""",
    "in-a-group": "raise BaseExceptionGroup('exits', [SystemExit(3)])\n",
}


@pytest.mark.parametrize("source", EXITS.values(), ids=EXITS)
def test_exits_end_a_program_as_in_python(source: str, tmp_path: Path) -> None:
    check_script(source, tmp_path)


def test_a_keyboard_interrupt_kills_the_process(tmp_path: Path) -> None:
    sources = [
        "def f():\n    raise KeyboardInterrupt\n\nf()\n",
        "import signal\n\nsignal.raise_signal(signal.SIGINT)\n",
        "import asyncio\n\nasync def main():\n    raise KeyboardInterrupt\n\nasyncio.run(main())\n",
        "import atexit, sys\natexit.register(print, 1)\nsys.excepthook = print\nraise KeyboardInterrupt('a message')\n",
    ]
    for index, source in enumerate(sources):
        (tmp_path / f"script{index}.py").write_text(source)
    outcomes = check_together(*[(f"script{index}.py",) for index in range(len(sources))], cwd=tmp_path)
    assert [outcome.status for outcome in outcomes] == [-signal.SIGINT] * len(sources)


def test_a_kind_of_keyboard_interrupt_ends_a_program_as_in_python(tmp_path: Path) -> None:
    status = check_script("class Interrupt(KeyboardInterrupt):\n    pass\n\nraise Interrupt\n", tmp_path).status
    assert status == (1 if sys.version_info < (3, 14) else -2)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(
            """
import sys, traceback

def hook(kind, error, tb):
    print("hook:", kind, error, error.__traceback__ is tb, sys.exc_info(), sys.last_value is error)
    print([(entry.name, entry.lineno) for entry in traceback.extract_tb(tb)])
    print([(entry.name, entry.lineno) for entry in traceback.extract_tb(sys.last_traceback)])
    traceback.print_exception(error, file=sys.stdout)

def f():
    raise ValueError("hooked")

sys.excepthook = hook
try:
    1 / 0
except ZeroDivisionError:
    f()
""",
            id="prints",
        ),
        pytest.param(
            """
import sys

def hook(kind, error, tb):
    raise LookupError("in the hook")

sys.excepthook = hook
raise ValueError("original")
""",
            id="fails",
        ),
        pytest.param(
            "import sys\nsys.excepthook = lambda kind, error, tb: sys.exit(8)\nraise ValueError\n",
            id="exits",
        ),
        pytest.param(
            "import sys\nsys.excepthook = lambda *args: print('not called')\nsys.exit(3)\n",
            id="not-called-at-an-exit",
        ),
        pytest.param("import sys\nsys.tracebacklimit = 1\ndef f(): 1 / 0\nf()\n", id="traceback-limit"),
    ],
)
def test_an_exception_goes_to_the_programs_own_hook(source: str, tmp_path: Path) -> None:
    assert check_script(source, tmp_path).status


ENDINGS = {"by-return": "", "by-exit": "sys.exit(3)", "by-exception": "raise ValueError(1)"}


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS)
def test_what_a_program_leaves_for_the_end_is_done(ending: str, tmp_path: Path) -> None:
    source = f"""
import atexit, sys, threading

@atexit.register
def first_registered():
    print("the last to be called")
    sys.stderr.write("atexit\\n")

def failing():
    print("fails")
    raise KeyError("at exit")

def work():
    threading.main_thread().join()
    print("the thread ends, then", file=sys.stderr)

atexit.register(failing)
atexit.register(print, "with arguments", sep="", end="!\\n")
atexit.register(lambda: sys.stdout.write("unfinished line, "))
threading.Thread(target=work).start()
sys.stdout.write("not flushed yet, ")
{ending}
"""
    outcome = check_script(source, tmp_path)
    assert outcome.output.startswith(
        "not flushed yet, unfinished line, with arguments!\nfails\nthe last to be called\n"
    )
    assert "the thread ends" in outcome.errors


def test_objects_that_are_left_at_the_end_are_finalized(tmp_path: Path) -> None:
    source = """
class Finalized:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("finalized", self.name)

left = Finalized("at the end")
del_ = Finalized("by del")
del del_
print("the end")
"""
    assert check_script(source, tmp_path).output.count("finalized") == 2


# On event loops.


def test_a_script_runs_event_loops_of_its_own(tmp_path: Path) -> None:
    pytest.importorskip("trio")
    source = """
import asyncio, sys

import anyio
import sniffio
import trio

async def child(results, n):
    await anyio.sleep(0)
    results.append((n, sniffio.current_async_library()))

async def main(count):
    results = []
    async with anyio.create_task_group() as group:
        for n in range(count):
            group.start_soon(child, results, n)
    with anyio.move_on_after(0) as scope:
        await anyio.sleep_forever()
    return sorted(results), scope.cancelled_caught

async def of_trio(count):
    async with trio.open_nursery() as nursery:
        for n in range(count):
            nursery.start_soon(trio.lowlevel.checkpoint)
    return await main(count)

async def of_asyncio(count):
    return await asyncio.gather(*(asyncio.to_thread(pow, n, 2) for n in range(count))), await main(count)

print(anyio.run(main, 2, backend="asyncio"))
print(anyio.run(main, 3, backend="trio"))
print(trio.run(of_trio, 2))
print(asyncio.run(of_asyncio(4)))

async def failing():
    await anyio.sleep(0)
    raise ValueError(sniffio.current_async_library())

for run in (lambda: anyio.run(failing), lambda: trio.run(failing), lambda: asyncio.run(failing())):
    try:
        run()
    except ValueError as error:
        tb = error.__traceback__
        while tb.tb_next is not None:
            tb = tb.tb_next
        print(error, tb.tb_lineno)
anyio.run(failing, backend=sys.argv[1])
"""
    (tmp_path / "script.py").write_text(source)
    outcomes = check_together(*[("script.py", backend) for backend in BACKENDS], cwd=tmp_path)
    for backend, outcome in zip(BACKENDS, outcomes, strict=True):
        assert outcome.status == 1
        assert outcome.errors.endswith(f"ValueError: {backend}\n")


TOP_LEVEL_AWAIT = """
import sys
import anyio
import sniffio

async def double(x):
    await anyio.sleep(0)
    return 2 * x

async def numbers():
    for n in range(3):
        await anyio.sleep(0)
        yield n

async with anyio.create_task_group() as group:
    group.start_soon(double, 1)
print(sniffio.current_async_library(), [await double(n) async for n in numbers()], sys.argv[1:])
"""

FAILING_AT_TOP_LEVEL = """
import anyio

async def fail(x):
    await anyio.sleep(0)
    raise ValueError(x)

try:
    await fail(1)
except ValueError as error:
    raise LookupError("later") from error
"""


@pytest.mark.parametrize("backend", BACKENDS)
def test_await_at_the_top_level_runs_on_the_chosen_backend(backend: str, tmp_path: Path) -> None:
    pytest.importorskip(backend)
    (tmp_path / "script.py").write_text(TOP_LEVEL_AWAIT)
    (tmp_path / "failing.py").write_text(FAILING_AT_TOP_LEVEL)
    (tmp_path / "leaving.py").write_text("import anyio\nawait anyio.sleep(0)\nraise SystemExit(5)\n")
    (tmp_path / "interrupted.py").write_text("import anyio\nawait anyio.sleep(0)\nraise KeyboardInterrupt\n")
    programs = [("script.py", "x"), ("-m", "script", "x"), ("-c", TOP_LEVEL_AWAIT, "x")]
    programs += [("failing.py",), ("leaving.py",), ("interrupted.py",)]
    *done, failed, left, interrupted = run_together(
        *[("--backend", backend, *program) for program in programs], cwd=tmp_path
    )
    assert done == [(0, f"{backend} [0, 2, 4] ['x']\n", "")] * 3

    assert (failed.status, failed.output) == (1, "")
    assert _entries(failed.errors) == [
        ("failing.py", 9, "<module>"),
        ("failing.py", 6, "fail"),
        ("failing.py", 11, "<module>"),
    ]
    assert failed.errors.endswith("\nLookupError: later\n")

    assert left == (5, "", "")
    assert interrupted.status == -signal.SIGINT
    assert _entries(interrupted.errors)[0] == ("interrupted.py", 3, "<module>")


def _entries(errors: str) -> list[tuple[str, int, str]]:
    """File name, line and function of each entry of the tracebacks."""
    found = re.findall(r'^  File "(.*)", line (\d+), in (.*)$', errors, flags=re.MULTILINE)
    return [(Path(file).name, int(line), function) for file, line, function in found]


def test_await_at_the_top_level_runs_on_asyncio_by_default(tmp_path: Path) -> None:
    assert run("-", cwd=tmp_path, stdin=TOP_LEVEL_AWAIT) == (0, "asyncio [0, 2, 4] []\n", "")


# Statistics.


@pytest.mark.parametrize(
    ("ending", "status"),
    [("", 0), ("1 / 0", 1), ("sys.exit(3)", 3), ("sys.exit('message')", 1), ("raise KeyboardInterrupt", -2)],
)
def test_stats_are_the_last_line_however_the_program_ends(ending: str, status: int, tmp_path: Path) -> None:
    source = f"""
import atexit, sys

@atexit.register
def last():
    print("last", file=sys.stderr)

def f(n):
    return n and f(n - 1)

print(f(10), sys.argv)
{ending}
"""
    expected = finish(start(PYTHON, ("-c", source, "--stats"), tmp_path), "")
    outcome = run("--stats", "-c", source, "--stats", cwd=tmp_path)
    *errors, line = outcome.errors.splitlines(keepends=True)
    assert_alike(outcome._replace(errors="".join(errors)), expected)
    assert outcome.status == status
    _check_stats(json.loads(line), least_frames=13)


def test_stats_are_printed_when_there_is_nothing_to_run(tmp_path: Path) -> None:
    outcome = run("--stats", "-c", "x = = 1", cwd=tmp_path)
    assert outcome.status == 1
    assert json.loads(outcome.errors.splitlines()[-1])["frames"] == 0


def test_stats_count_what_runs_on_an_event_loop_and_reach_the_real_standard_error(tmp_path: Path) -> None:
    source = "import anyio, io, sys\nasync def f():\n    await anyio.sleep(0)\nawait f()\nsys.stderr = io.StringIO()\n"
    outcome = run("--stats", "-c", source, cwd=tmp_path)
    assert (outcome.status, outcome.output) == (0, "")
    _check_stats(json.loads(outcome.errors), least_frames=2)


def _check_stats(stats: dict[str, Any], least_frames: int) -> None:
    assert set(stats) == {"instructions", "frames", "seconds"}
    assert type(stats["instructions"]) is int
    assert type(stats["frames"]) is int
    assert stats["instructions"] > stats["frames"] >= least_frames
    assert stats["seconds"] >= 0
