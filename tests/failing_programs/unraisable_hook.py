"""The program's own hook for exceptions that nobody can be given."""

import sys


class Leaky:
    def __del__(self):
        raise OSError("leak")


def hook(unraisable):
    print(unraisable.exc_type.__name__, unraisable.exc_value, unraisable.err_msg, file=sys.stderr)
    print(unraisable.exc_traceback.tb_frame.f_code.co_qualname, file=sys.stderr)
    if unraisable.exc_value.errno is None and len(calls) == 1:
        raise LookupError("in the hook")
    calls.append(1)


calls = []
sys.unraisablehook = hook
Leaky()
Leaky()
sys.unraisablehook = sys.__unraisablehook__
raise ValueError("at the end")
