"""the first matching clause wins, also when a later one is more specific."""
import traceback

def classify(exc):
    try:
        raise exc
    except ArithmeticError:
        return "arithmetic"
    except ZeroDivisionError:
        return "never"
    except LookupError as e:
        return "lookup " + type(e).__name__
    except (OSError, EOFError):
        return "io"
    except Exception as e:
        return type(e).__mro__[-3].__name__
    except:
        return "bare"

for x in (ZeroDivisionError, OverflowError, KeyError(1), FileNotFoundError(), EOFError, RecursionError, NotImplementedError, SystemExit, StopIteration, UnicodeError, Warning, ModuleNotFoundError):
    print(x if isinstance(x, BaseException) else x.__name__, "->", classify(x))
try:
    try:
        raise NotImplementedError("todo")
    except RuntimeError as e:
        first = e
        raise
except NotImplementedError as e:
    print(first is e, traceback.format_exception_only(type(e), e))
