"""explicit causes through three frames, displayed with the direct cause text."""
def read():
    raise OSError(5, "read failed")

def decode():
    try:
        read()
    except OSError as e:
        raise ValueError("cannot decode") from e

def load():
    try:
        decode()
    except ValueError as e:
        print(type(e.__cause__).__name__, e.__cause__.errno, e.__cause__ is e.__context__)
        raise RuntimeError("cannot load") from e

load()
