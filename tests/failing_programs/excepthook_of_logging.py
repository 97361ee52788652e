"""The hook logs, as programs do it."""

import logging
import sys

logging.basicConfig(format="%(levelname)s:%(name)s:%(funcName)s:%(message)s")


def hook(kind, error, traceback):
    logging.getLogger("program").critical("uncaught", exc_info=(kind, error, traceback))


def fail(depth):
    return fail(depth - 1) if depth else [][depth]


sys.excepthook = hook
fail(2)
