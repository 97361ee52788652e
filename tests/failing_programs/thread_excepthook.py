"""The program's own hook for threads, and one that fails."""

import sys
import threading


def hook(arguments):
    print(arguments.exc_type.__name__, arguments.exc_value, arguments.thread.name, file=sys.stderr)
    print(arguments.exc_traceback.tb_next.tb_frame.f_code.co_name, file=sys.stderr)
    if arguments.thread.name == "second":
        raise LookupError("in the hook")


def work():
    raise ValueError("in a thread")


threading.excepthook = hook
for name in ("first", "second"):
    thread = threading.Thread(target=work, name=name)
    thread.start()
    thread.join()
threading.excepthook = threading.__excepthook__
raise SystemExit("ended")
