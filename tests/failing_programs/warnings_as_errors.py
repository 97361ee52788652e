"""A warning becomes an error."""

import warnings


def old(x):
    warnings.warn("old() is to be avoided", DeprecationWarning, stacklevel=2)
    return x


def use():
    return old(1)


old(0)
warnings.simplefilter("error")
use()
