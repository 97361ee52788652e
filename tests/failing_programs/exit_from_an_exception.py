"""SystemExit in a chain shows nothing of the chain."""

import sys


def close():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise SystemExit from error


try:
    close()
except SystemExit as error:
    print(repr(error.code), repr(error.__cause__))
    error.add_note("never shown")
    error.code = 9
    raise
