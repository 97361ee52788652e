"""Clearing the frames of a traceback lets go of what the functions' variables hold."""
import sys
import traceback
import unittest


class Large:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        gone.append(self.name)

    def __repr__(self):
        return f"Large({self.name})"


gone = []


def show(*what):
    """Print, and what has been let go of since the last time; the order within a function is not told."""
    print(*what, "| gone:", sorted(gone))
    gone.clear()


def inner(argument):
    own = Large("inner")
    closed_over = Large("cell")
    get = lambda: closed_over
    del get
    raise ValueError


def outer():
    own = Large("outer")
    inner(Large("argument"))


def handled():
    own = Large("handled")
    try:
        raise ValueError
    finally:
        show("in finally")


def generator():
    own = Large("generator")
    yield own.name
    yield own.missing


def kept(call):
    try:
        call()
    except Exception as error:
        return error.with_traceback(error.__traceback__.tb_next)


for call in (outer, handled, lambda: list(generator())):
    error = kept(call)
    show("kept", type(error).__name__)
    error.obj = None
    entry = error.__traceback__
    while entry.tb_next is not None:
        entry = entry.tb_next
    show(sorted(entry.tb_frame.f_locals))
    traceback.clear_frames(error.__traceback__)
    show("cleared", dict(entry.tb_frame.f_locals), entry.tb_frame.f_code.co_name, entry.tb_lineno)
    traceback.print_tb(error.__traceback__, file=sys.stdout)
    traceback.clear_frames(error.__traceback__)

error = kept(outer)
error.__traceback__.tb_next.tb_frame.clear()
show("the inner one is cleared")
error = None
show("the exception is gone")


def running():
    own = Large("running")
    try:
        inner(Large("argument"))
    except ValueError as error:
        traceback.clear_frames(error.__traceback__)
        show("cleared what has ended")
    return own.name


show(running())


class Test(unittest.TestCase):
    def test(self):
        with self.assertRaises(ValueError) as caught:
            outer()
        show("asserted", caught.exception.__traceback__)


Test("test").debug()
