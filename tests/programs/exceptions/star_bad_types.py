"""except* with ExceptionGroup or a non-exception is a TypeError at run time."""
def f(exc, cls):
    try:
        try:
            raise exc
        except* cls as e:
            return_value = "matched"
        else:
            return_value = "else"
    except BaseException as e:
        return f"{type(e).__name__}: {e}"
    return return_value

g = ExceptionGroup("g", [ValueError("v")])
for c in (ExceptionGroup, BaseExceptionGroup, (ValueError, ExceptionGroup), 3, (KeyError, "x"), (), BaseException, (ValueError,)):
    print(f(g, c))
print(f(ValueError("plain"), ExceptionGroup))
print(f(ValueError("plain"), int))
f2 = f(KeyError("q"), (ValueError, OSError))
print(f2)
