"""How much of what is tested in bulk: all of it, or with ``ASYNCVM_TESTS=quick`` in the environment, a part.

`make test` and the tests by themselves do all. `.ci/run` does all on one interpreter, and on the others the same tests
with less of two things: a quarter of the standard library's files, and of the number of mutated code objects.
"""

from __future__ import annotations

import os

__all__ = ["IS_QUICK", "quarter"]

IS_QUICK = os.environ.get("ASYNCVM_TESTS") == "quick"


def quarter(number: int) -> int:
    """*number*, or a quarter of it where not all is tested."""
    return number // 4 if IS_QUICK else number
