"""Every test marked with anyio runs on asyncio, on asyncio with uvloop, and on trio."""

from __future__ import annotations

from typing import Any

import pytest

pytest.register_assert_rewrite("tests.differential")


@pytest.fixture(
    params=[
        pytest.param(("asyncio", {"use_uvloop": False}), id="asyncio"),
        pytest.param(("asyncio", {"use_uvloop": True}), id="uvloop"),
        pytest.param(("trio", {}), id="trio"),
    ]
)
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    if request.param[1].get("use_uvloop"):
        pytest.importorskip("uvloop")  # a test dependency everywhere but on Windows, which it does not know
    return request.param
