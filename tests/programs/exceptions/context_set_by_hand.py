"""assigning __context__ and __cause__ directly, and the checks made on them."""
e = ValueError("v")
print(e.__context__, e.__cause__, e.__suppress_context__)
e.__context__ = KeyError("k")
print(repr(e.__context__), e.__suppress_context__)
e.__cause__ = IndexError("i")
print(repr(e.__cause__), e.__suppress_context__)
e.__cause__ = None
print(e.__suppress_context__)
for attr, value in [("__cause__", 1), ("__context__", "x"), ("__traceback__", 3), ("__suppress_context__", "yes")]:
    try:
        setattr(e, attr, value)
        print(attr, getattr(e, attr))
    except TypeError as t:
        print(attr, t)
for attr in ("__cause__", "__context__", "__traceback__"):
    try:
        delattr(e, attr)
    except TypeError as t:
        print(attr, t)
e.__suppress_context__ = False
try:
    raise OSError("replaces the context")
except OSError:
    raise e
