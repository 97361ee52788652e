"""SystemExit ends a thread silently, other exceptions do not."""

import sys
import threading


def leave(status):
    sys.exit(status)


def fail():
    try:
        leave(5)
    finally:
        raise BaseException("after the exit")


for target in (lambda: leave("unseen"), fail):
    thread = threading.Thread(target=target, name="t")
    thread.start()
    thread.join()
leave(7)
