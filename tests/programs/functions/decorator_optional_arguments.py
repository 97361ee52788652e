"""A decorator usable with and without parentheses, keeping metadata."""
import functools
def trace(fn=None, *, label="call", log=None):
    if fn is None:
        return functools.partial(trace, label=label, log=log)
    out = [] if log is None else log
    @functools.wraps(fn)
    def wrapper(*args, **kw):
        out.append((label, fn.__name__, args, kw))
        try:
            result = fn(*args, **kw)
        except Exception as e:
            out.append((label, "raised", type(e).__name__))
            raise
        out.append((label, "->", result))
        return result
    wrapper.log = out
    return wrapper
@trace
def add(a, b=1):
    "Add two."
    return a + b
@trace(label="div")
def div(a, b): return a / b
print(add(1), add(1, b=5), add.log)
print(add.__name__, add.__doc__, add.__wrapped__(3), add.__qualname__)
try:
    div(1, 0)
except ZeroDivisionError as e:
    print(e, div.log)
@trace()
@trace(label="x", log=(shared := []))
def both(): raise KeyError("deep")
try:
    both()
finally:
    print(both.log, shared)
