"""deleting or rebinding the exception variable within the handler is allowed."""
def a():
    try:
        raise ValueError("x")
    except ValueError as e:
        del e
    return "ok"

def b():
    try:
        raise ValueError("x")
    except ValueError as e:
        e = 5
        got = e
    return got, "e" in locals()

def c():
    try:
        raise ValueError("x")
    except ValueError as e:
        del e
        raise

def d():
    try:
        raise ValueError("d")
    except ValueError as e:
        return (lambda: repr(e))()

print(a(), b(), d())
try:
    c()
except ValueError as err:
    print("c re-raised", err)

def late():
    try:
        raise ValueError("d")
    except ValueError as e:
        fn = lambda: e
    return fn()
try:
    late()
except Exception as last_error:
    print(type(last_error).__name__, last_error)
