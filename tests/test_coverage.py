"""``asyncvm --coverage``: coverage.py reports of guests what it reports of the same program natively."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
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


def report_of(directory: Path, program: Path, *command: str, core: str = "") -> dict[str, Any]:
    """What `coverage json` says of *program*, which *command* runs and measures."""
    directory.mkdir()
    environment = os.environ | {"COVERAGE_FILE": str(directory / "data"), "COVERAGE_CORE": core}
    if program == EXAMPLES / "service.py":
        use_service(command, directory, environment)
    else:
        subprocess.run(command, cwd=directory, env=environment, check=True, capture_output=True)
    report = directory / "report.json"
    arguments = ["json", "-q", f"--include={program}", "-o", str(report)]
    subprocess.run([*PYTHON, "-m", "coverage", *arguments], cwd=directory, env=environment, check=True)
    (found,) = json.loads(report.read_text())["files"].values()
    result: dict[str, Any] = found
    return result


def use_service(command: tuple[str, ...], directory: Path, environment: dict[str, str]) -> None:
    """Serve with *command*, send programs that end in each way, and interrupt it."""
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    server = subprocess.Popen([*command, "--port", str(port)], cwd=directory, env=environment, stderr=subprocess.PIPE)
    transport = httpx.HTTPTransport(retries=10)  # until it listens
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", transport=transport, timeout=60) as client:
            assert client.post("/run", content="print(6 * 7)\n'end'").text == '42\n{"result": "\'end\'"}\n'
            assert "ImportError" in client.post("/run", content="import os").text
            assert "JSONDecodeError" in client.post("/run", content="import json\njson.loads('')").text
            with client.stream("POST", "/run", content="print('begun')\nwhile True: pass") as stream:
                texts = stream.iter_text()
                assert next(texts) == "begun\n"
                assert [guest["line"] for guest in client.get("/guests").json()] == [2]
            while client.get("/guests").json():
                pass
    finally:
        server.send_signal(signal.SIGINT)
        _, errors = server.communicate(timeout=60)
    assert b"Traceback" not in errors, errors


#: how the examples are called that run on each backend
ON_BACKENDS = [
    [name, *arguments, "--backend", backend]
    for name, *arguments in (
        ["classroom.py", "--count", "10"],
        ["code_mode.py"],
        ["echo.py", "--clients", "6"],
        ["plugins.py"],
    )
    for backend in ("asyncio", "trio")
]


@pytest.mark.parametrize("example", [*ON_BACKENDS, ["service.py"]], ids=" ".join)
def test_examples_are_reported_as_natively(example: list[str], tmp_path: Path) -> None:
    """Natively with what coverage.py can use beside asyncvm in each version (docs/differences), or by frame."""
    path = EXAMPLES / example[0]
    program = [str(path), *example[1:]]
    guest = report_of(tmp_path / "guest", path, *PYTHON, "-m", "asyncvm", "--coverage", *program)
    lines = ["executed_lines", "missing_lines", "excluded_lines"]
    branches = ["executed_branches", "missing_branches"]

    def compare(native: dict[str, Any], names: list[str]) -> None:
        assert {name: guest[name] for name in names} == {name: native[name] for name in names}
        assert len(native["executed_lines"]) > 20

    if sys.version_info < (3, 14):
        natively = report_of(tmp_path / "by frame", path, *PYTHON, str(ROOT / "tests" / "by_frame.py"), *program)
        compare(natively, lines + branches)
        assert natively["executed_branches"]
    if sys.version_info >= (3, 12) or ("asyncio" not in example and path.stem != "service"):
        has_branches = sys.version_info < (3, 12) or sys.version_info >= (3, 14)
        command = [*PYTHON, "-m", "coverage", "run", *(["--branch"] if has_branches else []), *program]
        core = "pytrace" if sys.version_info < (3, 12) else "sysmon"
        natively = report_of(tmp_path / "coverage", path, *command, core=core)
        compare(natively, lines + branches if has_branches else lines)


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
