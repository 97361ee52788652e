"""The programs under tests/failing_programs end as in python: by its command, and character for character.

Compared are standard output, standard error and the exit status of `python program.py` and `python -m asyncvm
program.py`. Only the addresses of objects are evened out, which differ from one run of python to the next.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_line import ASYNCVM, PYTHON, finish, start
from tests.test_programs import supported

pytestmark = pytest.mark.usefixtures("bytecode_cache")

PROGRAMS = [path for path in sorted((Path(__file__).parent / "failing_programs").glob("*.py")) if supported(path)]


def test_there_are_a_hundred_programs() -> None:
    assert len(PROGRAMS) >= 100


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_a_program_fails_as_in_python(program: Path) -> None:
    # Both run at the same time.
    native, guest = (start(command, (program.name,), program.parent) for command in (PYTHON, ASYNCVM))
    expected, outcome = finish(native, ""), finish(guest, "")
    assert outcome.output == expected.output
    assert outcome.errors == expected.errors
    assert outcome.status == expected.status
    assert expected.status or expected.errors


@pytest.mark.parametrize("program", ["chained_with_from.py", "group_nested.py", "syntax_error_in_a_module.py"])
def test_a_traceback_has_the_colours_of_python(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    test_a_program_fails_as_in_python(PROGRAMS[0].with_name(program))
