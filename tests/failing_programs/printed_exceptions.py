"""Handlers print what they handle, in every way that `traceback` has."""

import sys
import traceback


def fail(x):
    return {"a": 1}[x]


def show():
    traceback.print_exc(limit=1, file=sys.stdout)
    print(traceback.format_exc(limit=-1))
    traceback.print_exception(*sys.exc_info(), chain=False)
    error = sys.exc_info()[1]
    traceback.print_tb(error.__traceback__)
    print(traceback.format_exception_only(error), traceback.format_tb(error.__traceback__, 1))
    for entry in traceback.extract_tb(error.__traceback__):
        print(entry.name, entry.lineno, entry.end_lineno, entry.colno, entry.end_colno, entry.line)
    print(sum(1 for _ in traceback.walk_tb(error.__traceback__)))


try:
    fail("b")
except KeyError:
    try:
        fail(["unhashable"])
    except TypeError:
        show()
    show()
traceback.print_exc()
fail(1)
