"""error positions in expressions spread over several lines."""
import traceback
data = {"a": {"b": [1, 2, None]}}

def first():
    return (
        data["a"]
            ["b"]
            [2]
            ["c"]
    )

def second(x):
    return sum(
        [
            1,
            x
            / 0,
        ]
    )

def third():
    value = max(
        len("abc"), first
        (),
        key=str,
    )
    return value

def fourth():
    a = b = 1; c = a + b; d = c.real.imag.foo.bar
    return d

for fn in (first, lambda: second(3), third, fourth):
    try:
        fn()
    except Exception as e:
        last = traceback.extract_tb(e.__traceback__)[-1]
        print(type(e).__name__, last.name, last.lineno, last.end_lineno, last.colno, last.end_colno, repr(last.line))
second("s")
