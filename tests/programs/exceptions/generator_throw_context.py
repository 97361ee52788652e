"""throw() into generators: handled, translated, chained through yield from."""
def inner():
    while True:
        try:
            got = yield "waiting"
        except ValueError as e:
            yield f"inner handled {e}"
        except KeyError as e:
            raise LookupError("translated") from e

def outer():
    try:
        yield from inner()
    except LookupError as e:
        yield f"outer got {e!r} cause {e.__cause__!r}"
    yield "tail"

g = outer()
print(next(g), "|", g.throw(ValueError("v")), "|", next(g))
print(g.throw(KeyError("k")))
print(next(g), next(g, "done"))
try:
    g.throw(TypeError("finished"))
except TypeError as e:
    print("after end:", e)
fresh = outer()
try:
    fresh.throw(OSError("not started"))
except OSError as e:
    print("unstarted:", e, next(fresh, "finished"))
h = outer()
next(h)
try:
    h.throw(RuntimeError("goes through both"))
except Exception as last_error:
    print(type(last_error).__name__, last_error)
