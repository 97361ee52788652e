"""``pytest --asyncvm``: a suite run in the VM has the outcomes that it has natively, and its tests can be limited."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import asyncvm

PLUGINS = ("asyncvm.pytest_plugin", "pytest_asyncio.plugin", "anyio.pytest_plugin", "xdist.plugin")

CONFTEST = """
import pytest

@pytest.fixture
def numbers():
    yield [1, 2, 3]

@pytest.fixture
async def answer():
    return 42

@pytest.fixture(params=[pytest.param(("asyncio", {}), id="asyncio"), pytest.param(("trio", {}), id="trio")])
def anyio_backend(request):
    return request.param
"""

SUITE = '''
"""
>>> 6 * 7
42
>>> 1 / 0
Traceback (most recent call last):
ZeroDivisionError: division by zero
"""
import asyncio
import unittest

import anyio
import pytest
import pytest_asyncio


def test_fixture(numbers):
    assert sum(numbers) == 6


@pytest.mark.parametrize("n", [1, 2, 3])
def test_parameters(n):
    assert n < 3


@pytest.mark.skip(reason="not today")
def test_skipped():
    raise SystemExit


@pytest.mark.xfail
def test_expected_to_fail():
    assert not "text"


def test_error_in_code():
    {}["missing"]


def test_raises():
    with pytest.raises(ZeroDivisionError, match="division") as caught:
        1 / 0
    assert caught.traceback[-1].lineno == 41


@pytest.mark.anyio
async def test_on_both_backends(answer):
    async with anyio.create_task_group() as group:
        group.start_soon(anyio.sleep, 0)
    assert answer == 42


@pytest_asyncio.fixture
async def future():
    made = asyncio.get_running_loop().create_future()
    made.set_result("value")
    yield made


@pytest.mark.asyncio
async def test_asyncio(future):
    assert await future == "value"


class TestMethods:
    @classmethod
    def setup_class(cls):
        cls.shared = []

    def test_first(self):
        self.shared.append(1)
        assert self.shared == [1]

    def test_second(self):
        assert self.shared == [1, 2]


class TestCase(unittest.TestCase):
    def setUp(self):
        self.addCleanup(lambda: None)

    def test_assertions(self):
        self.assertEqual(1 + 1, 2)
        with self.subTest("one"), self.assertRaises(KeyError):
            {}[0]


def double(n):
    """
    >>> double(2)
    4
    >>> double("a")
    'b'
    """
    return 2 * n
'''


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_suite.py").write_text(SUITE)
    return tmp_path


def run(directory: Path, *arguments: str, plugins: tuple[str, ...] = PLUGINS) -> str:
    """The output of pytest in *directory*."""
    command = [sys.executable, "-m", "pytest", "-rA", "-p", "no:cacheprovider", *arguments]
    for plugin in plugins:
        command += ["-p", plugin]
    environment = {
        **os.environ,
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONPATH": str(Path(asyncvm.__file__).parent.parent),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    result = subprocess.run(
        command, cwd=directory, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    return result.stdout + result.stderr


def outcomes(output: str) -> dict[str, str]:
    """By test id, how each test ended, with the first line of the reason."""
    found = re.findall(r"^(PASSED|FAILED|ERROR|XFAIL|XPASS|SKIPPED) (\S+)(.*)$", output, re.MULTILINE)
    assert found, output
    return {test: f"{outcome}{reason}" for outcome, test, reason in found}


def executed(output: str) -> int:
    """The number of instructions in the summary; 0 if there is none."""
    found = re.search(r"^asyncvm: ([\d,]+) instructions executed$", output, re.MULTILINE)
    return int(found[1].replace(",", "")) if found else 0


def test_a_suite_has_the_outcomes_that_it_has_natively(suite: Path) -> None:
    options = ["--doctest-modules", "-o", "asyncio_default_fixture_loop_scope=function"]
    native, guest = run(suite, *options), run(suite, *options, "--asyncvm")
    assert executed(native) == 0 < executed(guest)
    assert outcomes(guest) == outcomes(native)
    assert {outcome.split()[0] for outcome in outcomes(native).values()} == {"PASSED", "FAILED", "XFAIL", "SKIPPED"}


def test_failures_explain_themselves(suite: Path) -> None:
    output = run(suite, "--asyncvm", "-k", "test_second or test_parameters")
    assert "assert [1] == [1, 2]" in output or "assert [] == [1, 2]" in output
    assert "Right contains" in output
    assert "asyncvm/" not in output.replace("asyncvm/pytest_plugin", "")


LIMITED = """
import asyncio
import pytest

@pytest.mark.asyncvm(instructions=20_000)
def test_endless():
    while True:
        pass

@pytest.mark.asyncvm(seconds=0.2)
def test_slow():
    while True:
        pass

@pytest.mark.asyncvm(instructions=20_000)
@pytest.mark.asyncio
async def test_endless_in_a_task():
    async def spin():
        while True:
            await asyncio.sleep(0)
    await asyncio.create_task(spin())

@pytest.mark.asyncvm(instructions=20_000)
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
@pytest.mark.anyio
async def test_endless_on_backends(anyio_backend):
    while True:
        pass

@pytest.mark.asyncvm(instructions=20_000)
def test_within_its_limit():
    assert sum(range(100)) == 4950

def test_after_all():
    pass
"""


@pytest.mark.parametrize("options", [["--asyncvm"], ["-o", "asyncvm=true"], []], ids=["option", "ini", "mark"])
def test_a_limit_fails_its_test_and_the_run_goes_on(tmp_path: Path, options: list[str]) -> None:
    (tmp_path / "test_limited.py").write_text(LIMITED)
    output = run(tmp_path, *options)
    ended = {test.partition("::")[2]: outcome for test, outcome in outcomes(output).items()}
    passed = {test for test, outcome in ended.items() if outcome == "PASSED"}
    assert passed == {"test_within_its_limit", "test_after_all"}
    assert len(ended) == 7
    assert "InstructionLimit: test_limited.py::test_endless may execute 20000 instructions, and has" in output
    assert "TimeLimit: test_limited.py::test_slow may take 0.2 seconds, and has" in output


def test_modules_without_the_mark_are_host_code_unless_asked_for(suite: Path) -> None:
    (suite / "test_named_only.py").write_text("import asyncvm, pytest\n@pytest.mark.skip\ndef test_it(): asyncvm.VM\n")
    assert executed(run(suite, "-k", "test_fixture or test_it")) == 0


PACKAGE = '''
def spin(n):
    """
    >>> spin(2)
    1
    """
    return sum(range(n))
'''

TEST_OF_PACKAGE = """
import asyncvm
import package

def test_it():
    assert package.spin(3) == 3
    asyncvm.guest_code(package.spin)
"""


def test_named_packages_are_guests_too(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "__init__.py").write_text(PACKAGE)
    (tmp_path / "test_it.py").write_text(TEST_OF_PACKAGE)
    output = run(tmp_path, "--asyncvm", "--asyncvm-guest", "package", "--doctest-modules")
    assert set(outcomes(output).values()) == {"PASSED"} and len(outcomes(output)) == 2
    assert "host code" in run(tmp_path, "--asyncvm")


def test_workers_of_xdist_add_up_their_instructions(suite: Path) -> None:
    alone, spread = run(suite, "--asyncvm"), run(suite, "--asyncvm", "-n", "2")
    assert outcomes(spread).keys() == outcomes(alone).keys()
    assert executed(spread) > executed(alone) // 2


NESTED = """
import asyncvm

def f():
    pass

def test_inner(pytester):
    pytester.makepyfile("def test(): pass")
    pytester.runpytest_inprocess("-p", "asyncvm.pytest_plugin").assert_outcomes(passed=1)
    asyncvm.guest_code(f)
"""


def test_a_run_in_a_test_leaves_the_outer_run_as_it_was(tmp_path: Path) -> None:
    for name in ("test_first.py", "test_second.py"):
        (tmp_path / name).write_text(NESTED)
    output = run(tmp_path, "--asyncvm", plugins=(*PLUGINS, "pytester"))
    assert outcomes(output) == {f"test_{name}.py::test_inner": "PASSED" for name in ("first", "second")}
    assert executed(output) > 0 and "Error" not in output
