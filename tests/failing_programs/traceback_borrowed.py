"""An exception gets the traceback of another one."""

import sys
import types


def original():
    raise ValueError("the original")


def translate():
    try:
        original()
    except ValueError as error:
        raise RuntimeError("translated").with_traceback(error.__traceback__) from None


def joined():
    try:
        translate()
    except RuntimeError as error:
        entry = error.__traceback__
        copy = types.TracebackType(entry.tb_next, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
        print(copy.tb_lineno == entry.tb_lineno, copy.tb_frame is entry.tb_frame)
        return error.with_traceback(copy)


raise joined()
