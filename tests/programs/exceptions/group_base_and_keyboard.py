"""BaseExceptionGroup with KeyboardInterrupt and SystemExit members through except*."""
def f(*excs):
    log = []
    try:
        try:
            raise BaseExceptionGroup("b", excs)
        except* KeyboardInterrupt as e:
            log.append(type(e).__name__ + " kbd")
        except* Exception as e:
            log.append(type(e).__name__ + " " + str(e))
    except BaseExceptionGroup as e:
        log.append((type(e).__name__, [repr(x) for x in e.exceptions]))
    return log

print(f(KeyboardInterrupt()))
print(f(KeyboardInterrupt(), ValueError(1)))
print(f(ValueError(1), OSError(2)))
print(f(SystemExit(1), ValueError(1)))
print(f(GeneratorExit(), KeyboardInterrupt(), ExceptionGroup("in", [KeyError(0)])))
x = BaseExceptionGroup("b", [ValueError(1), SystemExit(2)]).subgroup(ValueError)
print(type(x).__name__)
