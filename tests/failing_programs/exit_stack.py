"""An ExitStack's callbacks fail one after the other."""

import contextlib


def close(name):
    print("closing", name)
    raise OSError(f"{name} does not close")


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print(kind.__name__, repr(error.__context__))
        raise TypeError("in exit")


with contextlib.ExitStack() as stack:
    stack.callback(close, "first")
    stack.enter_context(Manager())
    stack.callback(close, "second")
    stack.enter_context(contextlib.suppress(KeyError))
    {}["suppressed"]
