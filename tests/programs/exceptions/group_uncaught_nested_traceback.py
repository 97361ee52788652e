"""an uncaught nested group whose members have tracebacks, notes and causes."""
def fail(exc):
    def inner():
        raise exc
    inner()

def collect(*excs):
    out = []
    for e in excs:
        try:
            fail(e)
        except Exception as caught:
            out.append(caught)
    return out

def task(name, n):
    try:
        return n / 0
    except ZeroDivisionError as z:
        err = ValueError(f"task {name}")
        err.add_note("note for " + name)
        err.__cause__ = z
        return err

errors = collect(KeyError("a"), OSError("b"))
print([repr(e) for e in errors])
raise ExceptionGroup("all failed", [*errors, ExceptionGroup("inner", [task("x", 1), task("y", 2)])])
