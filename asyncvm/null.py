"""NULL: what CPython's C code has where there is no object."""

from __future__ import annotations

import enum
from typing import Final, Literal

__all__ = ["NULL", "Null"]


class Null(enum.Enum):
    """CPython's NULL: an unbound local, or the empty place beside a callable on the value stack."""

    NULL = "<NULL>"

    def __repr__(self) -> str:
        return "<NULL>"


NULL: Final[Literal[Null.NULL]] = Null.NULL
