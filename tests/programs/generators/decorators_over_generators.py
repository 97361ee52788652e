"""Decorators that wrap generators: buffering, retry, tracing with correct send/throw forwarding."""
from functools import wraps

def traced(fn):
    @wraps(fn)
    def wrapper(*a):
        inner = fn(*a)
        trace = []
        try:
            value = next(inner)
            while True:
                try:
                    sent = yield value
                    trace.append(("send", sent))
                    value = inner.send(sent)
                except StopIteration:
                    raise
                except Exception as e:
                    trace.append(("throw", type(e).__name__))
                    value = inner.throw(e)
        except StopIteration as stop:
            return stop.value, trace
    return wrapper

@traced
def work(n):
    "doc of work"
    while n:
        try:
            n -= (yield n) or 1
        except ArithmeticError:
            n = 2
    return "worked"

def drive(g, *acts):
    try:
        print(next(g), end=" ")
        for a in acts:
            print(g.throw(a) if isinstance(a, Exception) else g.send(a), end=" ")
    except StopIteration as e:
        print(e.value)

drive(work(5), 2, None, OverflowError(), 1, 1)
