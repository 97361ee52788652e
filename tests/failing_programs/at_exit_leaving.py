"""A function that is called at the end wants to exit."""

import atexit
import sys


def leave():
    print("leaving")
    sys.exit(4)


def nested():
    1 / 0


atexit.register(nested)
atexit.register(leave)
print("end of the program")
