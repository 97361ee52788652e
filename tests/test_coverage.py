"""``asyncvm --coverage``: coverage.py reports of guests what it reports of the same program natively."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import PYTHON, ROOT, run

#: in 3.11, programs of which coverage.py natively misses the end of the loop over the event loops
LOOP_OVER_BACKENDS = "anyio_programs/"
EXAMPLES = ROOT / "examples"


def test_programs_are_reported_as_natively() -> None:
    process = subprocess.run(
        [sys.executable, "-m", "tests.covered", "8"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    *different, last = process.stdout.splitlines()
    if sys.version_info < (3, 12):
        different = [line for line in different if not line.startswith(LOOP_OVER_BACKENDS)]
    assert different == [], process.stderr[-1000:]
    assert int(last.removesuffix(" programs compared")) >= 70


def measured(directory: Path, *command: str, core: str) -> dict[str, Any]:
    """What `coverage json` says of the example that *command* runs."""
    environment = os.environ | {"COVERAGE_FILE": str(directory / "data"), "COVERAGE_CORE": core}
    subprocess.run(command, cwd=directory, env=environment, check=True, capture_output=True)
    report = directory / "report.json"
    arguments = ["json", "-q", f"--include={EXAMPLES}/*", "-o", str(report)]
    subprocess.run([*PYTHON, "-m", "coverage", *arguments], cwd=directory, env=environment, check=True)
    (found,) = json.loads(report.read_text())["files"].values()
    result: dict[str, Any] = found
    return result


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize(
    "example",
    [
        "code_mode.py",
        pytest.param(
            "echo.py",
            marks=pytest.mark.skipif(sys.version_info < (3, 12), reason="pytrace loses count, see docs/differences"),
        ),
        "plugins.py",
    ],
)
def test_examples_are_reported_as_natively(example: str, backend: str, tmp_path: Path) -> None:
    """Natively with what coverage.py can use beside asyncvm in each version (docs/differences).

    Which lines of the others are executed depends on the time: of the classroom's table, and of the service's server.
    """
    program = [str(EXAMPLES / example), "--backend", backend]
    core = "pytrace" if sys.version_info < (3, 12) else "sysmon"
    has_branches = sys.version_info < (3, 12) or sys.version_info >= (3, 14)
    branch = ["--branch"] if has_branches else []
    (tmp_path / "native").mkdir()
    (tmp_path / "guest").mkdir()
    native = measured(tmp_path / "native", *PYTHON, "-m", "coverage", "run", *branch, *program, core=core)
    guest = measured(tmp_path / "guest", *PYTHON, "-m", "asyncvm", "--coverage", *program, core="")
    compared = ["executed_lines", "missing_lines", "excluded_lines"]
    if has_branches:
        compared += ["executed_branches", "missing_branches"]
        assert native["executed_branches"]
    assert {name: guest[name] for name in compared} == {name: native[name] for name in compared}
    assert len(native["executed_lines"]) > 20


def test_the_data_file_is_where_the_configuration_says(tmp_path: Path) -> None:
    (tmp_path / ".coveragerc").write_text("[run]\ndata_file = elsewhere\n")
    (tmp_path / "prog.py").write_text("import sys\nif len(sys.argv) > 1:\n    print('never')\nprint('always')\n")
    outcome = run("--coverage", "prog.py", cwd=tmp_path)
    assert (outcome.status, outcome.output, outcome.errors) == (0, "always\n", "")
    assert (tmp_path / "elsewhere").exists()
    report = subprocess.run(
        [*PYTHON, "-m", "coverage", "report", "-m"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "prog.py" in report.stdout
    assert "3" in report.stdout.splitlines()[2].split()[-1]


def test_what_was_measured_before_is_not_lost(tmp_path: Path) -> None:
    (tmp_path / "prog.py").write_text("import sys\nif len(sys.argv) > 1:\n    print('a')\nelse:\n    print('b')\n")
    run("--coverage", "prog.py", cwd=tmp_path)
    subprocess.run([*PYTHON, "-m", "coverage", "run", "-a", "--branch", "prog.py", "x"], cwd=tmp_path, check=True)
    report = subprocess.run(
        [*PYTHON, "-m", "coverage", "report", "--fail-under=100"], cwd=tmp_path, capture_output=True, text=True
    )
    assert report.returncode == 0, report.stdout


def test_without_coverage_the_command_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "coverage.py").write_text("raise ImportError\n")
    outcome = run("--coverage", "-c", "print('ran')", cwd=tmp_path)
    assert (outcome.status, outcome.output) == (2, "")
    assert "pip install 'asyncvm[coverage]'" in outcome.errors
