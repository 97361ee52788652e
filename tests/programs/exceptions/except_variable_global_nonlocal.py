"""except targets declared global or nonlocal are deleted in that scope."""
err = "initial"

def g():
    global err
    try:
        {}[0]
    except KeyError as err:
        print("inside", peek())
    return "err" in globals()

def peek():
    return repr(err)

def outer():
    box = 1
    def inner():
        nonlocal box
        try:
            int("z")
        except ValueError as box:
            print(show())
    def show():
        return type(box).__name__
    inner()
    try:
        return box
    except NameError as n:
        return type(n).__name__, str(n)

print(g())
print(outer())
try:
    peek()
except Exception as last_error:
    print(type(last_error).__name__, last_error)
