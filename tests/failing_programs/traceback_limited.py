"""`sys.tracebacklimit` cuts what is shown."""

import sys


def down(n):
    if n:
        return down(n - 1)
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("at the bottom") from error


sys.tracebacklimit = 2
down(6)
