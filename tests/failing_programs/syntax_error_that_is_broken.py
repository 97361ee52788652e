"""SyntaxErrors with attributes that make no sense."""


def make(**attributes):
    error = SyntaxError("strange")
    for name, value in attributes.items():
        setattr(error, name, value)
    return error


try:
    raise make(filename=7, lineno="x", offset=None, text=None)
except SyntaxError as first:
    try:
        raise make(filename="f", lineno=3, offset=99, text="short\n", end_lineno=2, end_offset=0) from first
    except SyntaxError as second:
        raise make(lineno=5, offset=-1, text="   indented text") from second
