# requires: 3.14
"""except and except* with several classes and no parentheses."""
def f(x):
    try:
        return [10, 20][x]
    except IndexError, TypeError:
        return "bad index"
    except OSError, EOFError, KeyError:
        return "never"

print(f(1), f(5), f("a"))

def g(*e):
    try:
        raise ExceptionGroup("g", e)
    except* ValueError, KeyError:
        kind = "value or key"
    except* OSError:
        kind = "os"
    return kind

print(g(ValueError(1), KeyError(2)), g(OSError(1)))
g(ValueError(1), TypeError(2))
