"""a bare raise with no active exception is a RuntimeError, even in a helper."""
def helper():
    raise

try:
    helper()
except RuntimeError as e:
    print("1:", e)

try:
    try:
        {}["k"]
    except KeyError:
        helper()
except KeyError as e:
    print("2: helper re-raised", repr(e))

def after():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise

try:
    after()
except RuntimeError as e:
    print("3:", e, e.__context__)

try:
    pass
except ValueError:
    pass
else:
    raise
