"""generator-based managers and ContextDecorator used as decorators."""
from contextlib import contextmanager, ContextDecorator

@contextmanager
def logged(label):
    log.append("begin " + label)
    try:
        yield log
    finally:
        log.append("end " + label)

class Count(ContextDecorator):
    n = 0
    def __enter__(self):
        Count.n += 1
        return self
    def __exit__(self, *a):
        return a[0] is ZeroDivisionError

log = []
@logged("outer")
@logged("inner")
def work(x, *, y=1):
    "work doc"
    log.append(x * y)
    return x + y

@Count()
def divide(a, b):
    return a / b

print(work(3, y=4), work(5), work.__name__, work.__doc__)
print(log)
print(divide(6, 3), divide(1, 0), Count.n)
cm = logged("once")
with cm:
    pass
try:
    with cm:
        print("second use fails")
except Exception as last_error:
    print(type(last_error).__name__, last_error)
