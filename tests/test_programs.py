"""Every program under tests/programs gives the same outcome natively and in the VM."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.differential import check

PROGRAMS = Path(__file__).parent / "programs"


def supported(path: Path) -> bool:
    """Whether the running version can compile the program: its first line may be ``# requires: 3.12``."""
    with path.open(encoding="utf-8") as file:
        required = re.match(r"# requires: 3\.(\d+)", file.readline())
    return required is None or sys.version_info >= (3, int(required[1]))


def programs() -> list[Path]:
    """The programs that the running version can compile."""
    return [path for path in sorted(PROGRAMS.glob("*/*.py")) if supported(path)]


@pytest.mark.parametrize("path", programs(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_program(path: Path) -> None:
    check(path.read_text(encoding="utf-8"), str(path))
