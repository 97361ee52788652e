"""A class body that assigns a name reads the global, not the enclosing local, first."""
v = "module"
def outer():
    v = "function"
    class Assigns:
        before = v
        v = "class"
        after = v
    class Reads:
        got = v
    class Nl:
        nonlocal v
        got = v
        v = "changed"
    print(Assigns.before, Assigns.v, Assigns.after, Reads.got, Nl.got, v, hasattr(Nl, "v"))
    class Gl:
        global v
        got = v
        v = v + "!"
    print(Gl.got, v)
outer()
print(v)
class Deleted:
    q = 1
    del q
    q
