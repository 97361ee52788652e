"""Random whole programs, natively and in the VM: what they print, warn and raise has to be the same.

    pytest tests/test_random_programs.py --hypothesis-profile=thorough

runs 5,000 programs, and reduces one that differs to a small one. This runs as many without pytest, and faster:

    python -m tests.random_programs --count 5000
"""

from __future__ import annotations

from random import Random

import hypothesis
from hypothesis import strategies as st

from tests.random_programs.comparison import compiled, difference
from tests.random_programs.program import random_program

#: how many, in each of the profiles of `tests/conftest.py`
_THOROUGH = hypothesis.settings.default.max_examples > 1000
_COUNT = 5000 if _THOROUGH else 60


@hypothesis.settings(max_examples=_COUNT)
@hypothesis.given(st.randoms(use_true_random=False))
def test_random_programs(random: Random) -> None:
    source = random_program(random)
    code = compiled(source)
    hypothesis.assume(code is not None)
    assert code is not None
    found = difference(code)
    if found:
        hypothesis.note(source)
    assert not found
