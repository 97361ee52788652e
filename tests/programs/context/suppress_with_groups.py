# requires: 3.12
"""contextlib.suppress removes matching members of exception groups."""
from contextlib import suppress

def leaves(e):
    return [leaves(x) for x in e.exceptions] if isinstance(e, BaseExceptionGroup) else repr(e)

def f(exc, *types):
    try:
        with suppress(*types):
            raise exc
    except BaseException as e:
        return type(e).__name__, leaves(e)
    return "suppressed"

g = lambda: ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [KeyError(2), ValueError(3)])])
print(f(g(), ValueError))
print(f(g(), ValueError, KeyError))
print(f(g(), OSError))
print(f(g(), ExceptionGroup))
print(f(ValueError(5), ValueError), f(KeyError(6), ValueError))
with suppress(KeyError):
    raise g()
