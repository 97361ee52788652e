"""The as-name of an except clause is deleted even if rebound or deleted by hand."""
e = "outer"
try:
    raise ValueError(1)
except ValueError as e:
    print(repr(e))
print("e" in globals())
def f(how):
    err = "before"
    try:
        raise KeyError("k")
    except KeyError as err:
        if how == "del":
            del err
        elif how == "rebind":
            err = 5
        elif how == "close":
            g = lambda: err
            print(repr(g()))
    try:
        return err
    except UnboundLocalError as x:
        return str(x)
for how in ("plain", "del", "rebind"):
    print(how, f(how))
def g():
    try:
        raise OSError("a")
    except OSError as ex:
        def peek():
            return ex
    return peek
g()()
