"""Every test marked with anyio runs on asyncio, on asyncio with uvloop, and on trio.

Two profiles for Hypothesis: the usual one is the same at each run, and short; with ``--hypothesis-profile=thorough``
the tests that set no number of examples of their own, `tests/test_random_sequences.py`, take long and random ones.
"""

from __future__ import annotations

import gc
import signal
from collections.abc import Iterator
from typing import Any

import hypothesis
import hypothesis.strategies
import pytest

pytest.register_assert_rewrite("tests.differential")

# A shell starts what it does not wait for with Ctrl-C ignored, and what the tests start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)

_COMMON: dict[str, Any] = {
    "deadline": None,
    "database": None,
    "suppress_health_check": list(hypothesis.HealthCheck),
    # not `explain`, which traces every line that the failing examples execute
    "phases": [hypothesis.Phase.explicit, hypothesis.Phase.generate, hypothesis.Phase.shrink],
}
hypothesis.settings.register_profile("usual", max_examples=40, derandomize=True, **_COMMON)
#: three tests, so 20,001 sequences
hypothesis.settings.register_profile("thorough", max_examples=6667, print_blob=True, **_COMMON)
hypothesis.settings.load_profile("usual")


@pytest.fixture(scope="module", autouse=True)
def small_collections() -> None:
    """Tests collect garbage a thousand times: let it not go through what pytest and the modules before have made."""
    _have_hypothesis_find_random()
    gc.collect()
    gc.freeze()


@hypothesis.settings(max_examples=1, derandomize=True)
@hypothesis.given(hypothesis.strategies.none())
def _have_hypothesis_find_random(nothing: None) -> None:
    """At its first example, Hypothesis looks who refers to `random`'s generator: what is frozen it does not see."""


@pytest.fixture(scope="module")
def bytecode_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let processes that tests start keep bytecode for each other, outside the source tree: they start faster."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path_factory.getbasetemp() / "bytecode"))
        yield


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
