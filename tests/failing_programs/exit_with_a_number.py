"""The program exits with a number, out of nested calls and contexts."""

import contextlib


@contextlib.contextmanager
def section(name):
    print("begin", name)
    try:
        yield
    except BaseException as error:
        print(type(error).__name__, error.code)
        raise
    finally:
        print("end", name)


with section("outer"), section("inner"):
    raise SystemExit(300)
