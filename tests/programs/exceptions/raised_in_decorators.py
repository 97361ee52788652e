"""exceptions while evaluating, applying and calling decorators."""
import functools
log = []

def mark(tag):
    log.append("eval " + tag)
    def deco(fn):
        log.append("apply " + tag)
        if tag == "broken":
            raise ValueError("decorator refused " + fn.__name__)
        @functools.wraps(fn)
        def wrapper(*a):
            return fn(*a)
        return wrapper
    return deco

try:
    @mark("outer")
    @mark("broken")
    @mark("inner")
    def target():
        pass
except ValueError as e:
    print(e, log, "target" in globals())

try:
    @mark("x")
    @None
    def other():
        pass
except TypeError as e:
    print(e)

@mark("a")
@mark("b")
def divide(p, q):
    return p / q

print(divide(3, 2))
try:
    divide(1, 0)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
