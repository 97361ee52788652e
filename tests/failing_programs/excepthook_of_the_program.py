"""The program shows its exceptions itself."""

import sys


def hook(kind, error, traceback):
    print("hook:", kind.__name__, error, error.__traceback__ is traceback, file=sys.stderr)
    while traceback is not None:
        code = traceback.tb_frame.f_code
        print(" ", code.co_name, code.co_qualname, traceback.tb_lineno, sorted(traceback.tb_frame.f_locals)[-2:], file=sys.stderr)
        traceback = traceback.tb_next
    sys.__excepthook__(kind, error, error.__traceback__)


class Worker:
    def run(self, x):
        y = x - 1
        return x / y


sys.excepthook = hook
Worker().run(1)
