"""The examples run as they are, on each backend."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_echo_serves_and_checks_every_line(backend: str) -> None:
    done = subprocess.run(
        [sys.executable, EXAMPLES / "echo.py", "--backend", backend], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    table = dict(re.findall(r"^(\w[\w ]*?) {2,}([\w.,]+)", done.stdout, re.MULTILINE))
    assert table["backend"] == backend
    assert table["connections"] == "200"
    assert int(table["lines"].replace(",", "")) > 10_000
    assert int(table["bytes"].replace(",", "")) > 100_000
    assert int(table["instructions"].replace(",", "")) > 100_000
    assert "slowest answer" in table


def test_the_example_in_the_readme_runs() -> None:
    readme = (EXAMPLES.parent / "README.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", block], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    greetings, both, figures = done.stdout.splitlines()
    assert greetings == "['hello, host', 'hello, guest']"
    assert both == "hello, both"
    assert re.fullmatch(r"\d+ instructions, \d+ frames", figures)
