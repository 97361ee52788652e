"""notes: __notes__, display in tracebacks, and bad notes."""
import traceback
e = ValueError("base")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second\nwith two lines")
print(e.__notes__, e.args, str(e))
for bad in (1, None, b"bytes"):
    try:
        e.add_note(bad)
    except TypeError as t:
        print(t)
print("".join(traceback.format_exception_only(e)))
f = KeyError("k")
f.__notes__ = ["good", 5, ["list"]]
print("".join(traceback.format_exception_only(f)))

def annotate(fn, *a):
    try:
        return fn(*a)
    except Exception as x:
        x.add_note(f"while calling {fn.__name__}{a}")
        raise

def half(x):
    return annotate(quarter, x) * 2

def quarter(x):
    return x // 4

print(annotate(half, 8))
annotate(half, "eight")
