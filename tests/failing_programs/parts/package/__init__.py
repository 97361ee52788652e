"""A package that fails."""

from . import module

module.check(None)
