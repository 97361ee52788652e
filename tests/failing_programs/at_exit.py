"""Functions that are called at the end fail."""

import atexit


@atexit.register
def first():
    print("first")
    raise ValueError("in the first")


@atexit.register
def second():
    try:
        {}["second"]
    except KeyError:
        raise RuntimeError("in the second")


atexit.register(print, "third")
print("end of the program")
[][0]
