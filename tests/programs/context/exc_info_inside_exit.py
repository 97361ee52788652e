"""sys.exception() within __exit__, and after a suppressed exception."""
import sys

class Look:
    def __init__(self, suppress): self.suppress = suppress
    def __enter__(self):
        print("enter sees", repr(sys.exception()))
    def __exit__(self, t, v, tb):
        print("exit sees", repr(sys.exception()), v is sys.exception())
        try:
            raise OSError("in exit")
        except OSError as e:
            print("  handled", repr(e.__context__))
        print("  then", repr(sys.exception()))
        return self.suppress

with Look(True):
    raise ValueError("a")
print("after", sys.exception())
try:
    raise KeyError("outer")
except KeyError:
    with Look(True):
        raise ValueError("b")
    print("after", repr(sys.exception()))
    with Look(False):
        pass
try:
    with Look(False):
        raise ValueError("c")
except ValueError as e:
    print("caught", repr(e), sys.exc_info()[1] is e)
print(sys.exc_info())
