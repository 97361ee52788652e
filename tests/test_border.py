"""Programs in two parts behave the same whichever part the host executes and whichever the VM.

The programs are under tests/border_programs, in a folder for each kind of event loop; those in "plain" need none. See
`tests.differential.check_border` for their form.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.differential import check_border, check_border_async
from tests.test_programs import supported

PROGRAMS = Path(__file__).parent / "border_programs"


def programs(folder: str) -> list[Any]:
    found = [path for path in sorted(PROGRAMS.glob(f"{folder}/*.py")) if supported(path)]
    assert found
    return [pytest.param(path, id=path.stem) for path in found]


@pytest.mark.parametrize("path", programs("plain"))
def test_plain_program(path: Path) -> None:
    check_border(path.read_text(encoding="utf-8"), str(path))


@pytest.mark.parametrize("path", programs("anyio"))
@pytest.mark.anyio
async def test_anyio_program(path: Path) -> None:
    await check_border_async(path.read_text(encoding="utf-8"), str(path))


@pytest.mark.parametrize("anyio_backend", [pytest.param(("trio", {}), id="trio")])
@pytest.mark.parametrize("path", programs("trio"))
@pytest.mark.anyio
async def test_trio_program(path: Path) -> None:
    await check_border_async(path.read_text(encoding="utf-8"), str(path))


@pytest.mark.parametrize("path", programs("asyncio"))
@pytest.mark.asyncio
async def test_asyncio_program(path: Path) -> None:
    await check_border_async(path.read_text(encoding="utf-8"), str(path))


@pytest.mark.parametrize("anyio_backend", [pytest.param(("asyncio", {"use_uvloop": True}), id="uvloop")])
@pytest.mark.parametrize("path", programs("asyncio"))
@pytest.mark.anyio
async def test_asyncio_program_on_uvloop(path: Path) -> None:
    await check_border_async(path.read_text(encoding="utf-8"), str(path))
