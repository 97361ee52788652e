"""A module that is not there, imported by one that is."""

import parts.needs_missing
