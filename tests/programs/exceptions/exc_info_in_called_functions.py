"""functions called from a handler see its exception; returning restores the state."""
import sys

def report(tag):
    print(tag, repr(sys.exception()), sys.exc_info()[1] is sys.exception())

def handles_own(tag):
    report(tag + " enter")
    try:
        int("q")
    except ValueError:
        report(tag + " own")
        return
    finally:
        report(tag + " finally")

def never_raises():
    try:
        return sys.exception()
    finally:
        report("in finally")

report("top")
try:
    [][1]
except IndexError:
    report("handler")
    handles_own("callee")
    report("after callee")
    print(repr(never_raises()))
report("end")
try:
    raise KeyError("k")
except KeyError:
    handles_own("second")
    raise sys.exception() from None
