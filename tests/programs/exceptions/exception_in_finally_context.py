"""an exception raised in finally carries the pending one as its context."""
def broken():
    try:
        raise ValueError("first")
    finally:
        raise TypeError("second")

def clean():
    try:
        return "value"
    finally:
        raise TypeError("after return")

for fn in (broken, clean):
    try:
        fn()
    except TypeError as e:
        print(fn.__name__, e, "| context:", repr(e.__context__), e.__cause__, e.__suppress_context__)

def deep():
    try:
        try:
            raise KeyError("a")
        finally:
            raise IndexError("b")
    finally:
        int("c")

deep()
