"""A real signal, raised by the program itself."""

import signal


def handle(number, frame):
    raise TimeoutError(signal.Signals(number).name)


def wait():
    signal.raise_signal(signal.SIGUSR1)
    return "not reached"


signal.signal(signal.SIGUSR1, handle)
try:
    print(wait())
except TimeoutError as error:
    print("caught", error)
signal.signal(signal.SIGUSR1, signal.SIG_DFL)
raise LookupError("end")
