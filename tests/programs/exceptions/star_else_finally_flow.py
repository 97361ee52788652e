"""else and finally of a try with except*, and values returned around it."""
def f(exc):
    log = []
    try:
        log.append("body")
        if exc:
            raise exc
    except* ValueError as e:
        log.append("value")
        result = sum(x.args[0] for x in e.exceptions)
    except* LookupError as e:
        log.append("lookup")
        result = [x.args[0] for x in e.exceptions]
    else:
        log.append("else")
        result = None
    finally:
        log.append("finally")
    return result, log

def early(x):
    try:
        return 10 / x
    except* ZeroDivisionError as e:
        value = str(e.exceptions[0])
    return "after: " + value

print(f(None))
print(f(ValueError(5)))
print(f(ExceptionGroup("m", [ValueError(5), ValueError(6)])))
print(f(ExceptionGroup("m", [KeyError("k"), ValueError(6), IndexError("i")])))
print(early(4), early(0))
try:
    f(ExceptionGroup("m", [OSError("o")]))
except ExceptionGroup as e:
    print(e)
print("e" in globals())
