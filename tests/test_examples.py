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
