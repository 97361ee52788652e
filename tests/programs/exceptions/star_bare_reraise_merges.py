"""bare raise in except* merges back with the unhandled part of the group."""
import traceback

def f():
    try:
        raise ExceptionGroup("orig", [ValueError(1), ExceptionGroup("in", [KeyError(2), ValueError(3)]), TypeError(4)])
    except* ValueError:
        raise
    except* KeyError:
        print("key handled")

try:
    f()
except ExceptionGroup as e:
    print(e.message, repr(e))
    print(traceback.format_exc())

def named():
    try:
        raise ExceptionGroup("orig", [ValueError(1), TypeError(4)])
    except* ValueError as e:
        raise e

named()
