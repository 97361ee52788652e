"""Another exception takes the place of the exit."""

import sys


def leave():
    try:
        sys.exit(3)
    finally:
        open("/nonexistent")


try:
    leave()
except OSError as error:
    print(repr(error.__context__))
    raise
