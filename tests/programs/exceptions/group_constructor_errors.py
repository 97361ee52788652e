"""constructor checks of ExceptionGroup and BaseExceptionGroup."""
def t(fn):
    try:
        r = fn()
    except Exception as e:
        return f"{type(e).__name__}: {e}"
    return f"{type(r).__name__} {r} {r.exceptions!r}"

print(t(lambda: ExceptionGroup("m", [])))
print(t(lambda: ExceptionGroup("m", [1])))
print(t(lambda: ExceptionGroup("m", [ValueError(1), KeyError])))
print(t(lambda: ExceptionGroup("m", {ValueError("set")})))
print(t(lambda: ExceptionGroup(5, [ValueError()])))
print(t(lambda: ExceptionGroup("m")))
print(t(lambda: ExceptionGroup("m", [KeyboardInterrupt()])))
print(t(lambda: BaseExceptionGroup("m", [KeyboardInterrupt()])))
print(t(lambda: BaseExceptionGroup("m", [ValueError("v")])))
print(t(lambda: BaseExceptionGroup("one", (ValueError("v"), OSError("o")))))
print(t(lambda: ExceptionGroup("m", [ExceptionGroup("n", [OSError(1)])])))

class Mine(ExceptionGroup):
    pass

print(t(lambda: Mine("m", [SystemExit(1)])))
print(ExceptionGroup.__mro__[1:3], issubclass(ExceptionGroup, Exception))
