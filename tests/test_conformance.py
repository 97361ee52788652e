"""The conformance suite itself: it tells what passes in the VM from what only seems to, and survives what does not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.conformance import ledger, modules
from tests.conformance.comparison import NOT_EXECUTED, compare
from tests.conformance.runner import run

CASES = '''
"""Cases that pass natively, and end in every other way in the VM.

>>> 1 + 1
2
>>> "differs" if IN_VM else "is equal"
'is equal'
>>> 0
1
>>> 1 / (not IN_VM)
1.0
>>> raise ValueError("as expected")
Traceback (most recent call last):
ValueError: as expected
>>> counted = 1
>>> not_run()  # doctest: +SKIP
"""

import doctest
import gc
import os
import sys
import unittest

IN_VM = "asyncvm" in sys.modules


class Cases(unittest.TestCase):
    def test_crashes(self):
        if IN_VM:
            os.abort()

    def test_does_not_pass_natively(self):
        self.fail()

    def test_fails_in_a_subtest(self):
        for number in range(3):
            with self.subTest(number=number):
                self.assertFalse(IN_VM and number == 1)

    def test_hangs(self):
        while IN_VM:
            pass

    test_is_host_code = staticmethod(gc.enable)

    def test_passes(self):
        pass

    def test_is_skipped(self):
        if IN_VM:
            self.skipTest("skipped")


class WithFailingSetUp(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if IN_VM:
            raise OSError("no set-up")

    def test_is_never_run(self):
        pass


def load_tests(loader, tests, pattern):
    tests.addTest(doctest.DocTestSuite())
    return tests
'''


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> modules.Module:
    package = tmp_path / "sample_package"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "test_sample.py").write_text(CASES, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return modules.Module("test_sample", package="sample_package")


def test_each_case_that_does_not_pass_in_the_vm_is_found(sample: modules.Module) -> None:
    native, guest = (run(sys.executable, sample, mode, case_seconds=5) for mode in ("native", "vm"))
    comparison = compare(sample.name, native, guest)
    names = "sample_package.test_sample.Cases.test_"
    assert {name.removeprefix(names): case.outcome for name, case in comparison.failures.items()} == {
        "crashes": "crash (SIGABRT)",
        "fails_in_a_subtest": "failed",
        "hangs": "timeout",
        "is_host_code": NOT_EXECUTED,
        "is_skipped": "skipped",
        "sample_package.test_sample.WithFailingSetUp.test_is_never_run": "not run",
        "sample_package.test_sample:5": "failed",
        "sample_package.test_sample:9": "error",
    }
    assert "number=1" in comparison.failures[f"{names}fails_in_a_subtest"].text
    passing = {f"{names}passes", *(f"sample_package.test_sample:{line}" for line in (3, 11, 14))}
    assert comparison.native == comparison.failures.keys() | passing
    assert all(guest.cases[name].body > 0 for name in passing)
    assert comparison.instructions > 0
    [trouble] = comparison.troubles
    assert "no set-up" in trouble


def test_a_module_that_cannot_be_imported_in_the_vm(sample: modules.Module, tmp_path: Path) -> None:
    path = tmp_path / "sample_package" / "test_sample.py"
    path.write_text(CASES.replace("class Cases", "assert not IN_VM\n\n\nclass Cases"), encoding="utf-8")
    guest = run(sys.executable, sample, "vm", case_seconds=10)
    assert guest.cases == {}
    [trouble] = guest.troubles
    assert "AssertionError" in trouble


def test_the_ledger_and_the_outcome_have_to_agree() -> None:
    book = ledger.Ledger(Path("unused"), {"m": {"explained": "a cause", "passing": "a cause", "elsewhere": "a cause"}})
    native = {"explained", "passing", "new"}
    assert book.problems("m", native, {"explained", "new"}) == [
        "new fails and is not in the ledger",
        "passing is in the ledger and passes",
    ]
    book.update("m", native, {"explained", "new"})
    assert book.problems("m", native, {"explained", "new"}) == ["new is in the ledger without a cause"]
    assert book.causes["m"].keys() == {"explained", "elsewhere", "new"}


def test_a_ledger_is_read_as_it_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "_DIRECTORY", tmp_path)
    book = ledger.Ledger.of("3.11")
    book.causes = {"m": {"a": 'with "quotes"', "b": "another"}, "n": {"c": "another"}}
    book.write()
    assert ledger.Ledger.of("3.11") == book
    assert ledger.Ledger.of("3.12").causes == {}
