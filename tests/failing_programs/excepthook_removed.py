"""There is no hook any more."""

import sys


def fail():
    raise ValueError("nobody shows it")


del sys.excepthook
fail()
