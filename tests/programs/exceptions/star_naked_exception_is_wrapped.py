"""a plain exception caught by except* is wrapped in a group with an empty message."""
import sys

def f(exc):
    try:
        raise exc
    except* ValueError as e:
        print(type(e).__name__, repr(e.message), [repr(x) for x in e.exceptions], e.exceptions[0] is exc)
        print(repr(sys.exception()))
    except* KeyboardInterrupt as e:
        print(type(e).__name__, len(e.exceptions))
    return "done"

print(f(ValueError("plain")), f(KeyboardInterrupt("stop")))
try:
    f(KeyError("not matched"))
except KeyError as e:
    print("unwrapped:", repr(e), e.__context__)

def g():
    try:
        int("zz")
    except* ValueError:
        raise

try:
    g()
except Exception as last_error:
    print(type(last_error).__name__, last_error)
