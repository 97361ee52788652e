"""except with tuples, nested-free tuples built at run time, and empty tuples."""
NUM = (ZeroDivisionError, OverflowError)
ALL = NUM + (KeyError,)

def f(action, classes):
    try:
        try:
            action()
        except () as e:
            print("never", e)
        except classes as e:
            return "hit " + type(e).__name__
        except (TypeError, ValueError) as e:
            return "fallback " + type(e).__name__
    except Exception as e:
        return "outer " + type(e).__name__
    return "none"

acts = [lambda: 1 / 0, lambda: {}[1], lambda: int("x"), lambda: len(3), lambda: [][0], lambda: 2.0 ** 10000, lambda: 0]
for cl in (NUM, ALL, (LookupError,), (Exception,), ()):
    print([c.__name__ for c in cl], [f(a, cl) for a in acts])
