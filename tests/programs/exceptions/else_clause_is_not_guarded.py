"""an exception in the else clause is not caught by sibling handlers."""
def f():
    try:
        x = 1
    except ZeroDivisionError:
        print("never")
    else:
        print("else, x =", x)
        x / 0
    finally:
        print("finally runs")

try:
    f()
except ZeroDivisionError as e:
    print("outer caught:", e, e.__context__)

def g(n):
    try:
        pass
    except Exception:
        return "handler"
    else:
        try:
            return [10, 20][n]
        except IndexError as e:
            raise LookupError("no item %d" % n) from e

print(g(1))
try:
    g(5)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
