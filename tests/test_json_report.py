"""``asyncvm --json``: one line that says how a program ended."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import run


def report(*arguments: str, cwd: Path, stdin: str = "", status: int = 0) -> dict[str, Any]:
    outcome = run("--json", *arguments, cwd=cwd, stdin=stdin)
    assert outcome.errors == ""
    assert outcome.status == status
    assert outcome.output.count("\n") == 1
    found: dict[str, Any] = json.loads(outcome.output)
    assert found["status"] == status
    return found


def test_a_value_and_what_was_printed(tmp_path: Path) -> None:
    found = report("-c", "import sys\nprint('out')\nprint('err', file=sys.stderr)\n[1, {'a': None}]", cwd=tmp_path)
    assert (found["stdout"], found["stderr"]) == ("out\n", "err\n")
    assert (found["value"], found["repr"], found["error"]) == ([1, {"a": None}], "[1, {'a': None}]", None)
    assert found["instructions"] > 10 and found["frames"] == 1 and found["seconds"] > 0


@pytest.mark.parametrize("value", ["(1, 2)", "{1: 2}", "object", "float('nan')", "b'x'", "{'a': {1}}"])
def test_a_value_that_json_has_not_is_shown_only(tmp_path: Path, value: str) -> None:
    found = report("-c", value, cwd=tmp_path)
    assert (found["value"], found["repr"]) == (None, repr(eval(value)))


def test_await_and_a_file_and_standard_input(tmp_path: Path) -> None:
    source = "import anyio\nawait anyio.sleep(0)\n'slept'"
    (tmp_path / "program.py").write_text(source)
    assert report("program.py", cwd=tmp_path)["value"] == "slept"
    assert report("-", cwd=tmp_path, stdin=source)["value"] == "slept"
    assert report("--backend", "trio", "program.py", cwd=tmp_path)["value"] == "slept"


def test_errors_and_exits(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("class Own(Exception): pass\ndef f(): raise Own('no')\nf()\n")
    error = report("program.py", cwd=tmp_path, status=1)["error"]
    assert (error["type"], error["message"]) == ("Own", "no")
    lines = error["traceback"].splitlines()
    assert lines[0] == "Traceback (most recent call last):"
    assert lines[1].endswith('program.py", line 3, in <module>')
    assert lines[-1] == "Own: no"
    assert report("-c", "import json\njson.loads('{')", cwd=tmp_path, status=1)["error"]["type"] == (
        "json.decoder.JSONDecodeError"
    )
    found = report("-c", "import sys\nsys.exit('no')", cwd=tmp_path, status=1)
    assert (found["error"], found["stderr"]) == (None, "no\n")
    assert report("-c", "exit(7)", cwd=tmp_path, status=7)["error"] is None
    assert report("-c", "x = =", cwd=tmp_path, status=1)["error"]["type"] == "SyntaxError"
    found = report("--max-instructions", "1000", "-c", "while True: pass", cwd=tmp_path, status=124)
    assert found["error"]["type"] == "asyncvm.errors.InstructionLimit"
    assert found["instructions"] == 1000


def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    assert "can't open file" in report("nothing.py", cwd=tmp_path, status=2)["stderr"]


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_completion_for_a_shell_names_the_options(tmp_path: Path, shell: str) -> None:
    outcome = run("--print-completion", shell, cwd=tmp_path)
    assert outcome.status == 0
    for option in ("--max-instructions", "--backend", "--json"):
        assert option in outcome.output
