"""The program's hook fails itself."""

import sys


def hook(kind, error, traceback):
    print("hook called", file=sys.stderr)
    return undefined_in_the_hook


def fail():
    raise ValueError("the original")


sys.excepthook = hook
fail()
