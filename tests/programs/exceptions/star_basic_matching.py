"""except* clauses split a group among themselves; the rest is re-raised."""
def run(*excs):
    log = []
    try:
        try:
            raise ExceptionGroup("g", excs)
        except* ValueError as e:
            log.append(("V", type(e).__name__, [str(x) for x in e.exceptions]))
        except* (KeyError, IndexError) as e:
            log.append(("L", e.message, [repr(x) for x in e.exceptions]))
    except ExceptionGroup as rest:
        log.append(("rest", [repr(x) for x in rest.exceptions], rest.message))
    return log

print(run(ValueError(1)))
print(run(ValueError(1), KeyError("k"), ValueError(2), IndexError("i")))
print(run(TypeError("t"), ValueError(3)))
print(run(OSError("o")))
