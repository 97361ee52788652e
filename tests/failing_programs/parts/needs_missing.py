"""A module that needs one that is not there."""

import parts.working
import not_there.at_all
