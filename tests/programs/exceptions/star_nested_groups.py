"""except* keeps the nesting structure of the matched and unmatched parts."""
def shape(e):
    if isinstance(e, BaseExceptionGroup):
        return [e.message, *map(shape, e.exceptions)]
    return repr(e)

def make():
    return ExceptionGroup("top", [
        ValueError(1),
        ExceptionGroup("mid", [TypeError("t"), ValueError(2), ExceptionGroup("low", [KeyError("k")])]),
        ExceptionGroup("other", [ValueError(3)]),
    ])

try:
    try:
        raise make()
    except* ValueError as g:
        print("values", shape(g))
    except* KeyError as g:
        print("keys", shape(g))
except* TypeError as g:
    print("types", shape(g), g.__context__ is None)

m, r = make().split(TypeError)
print(shape(m), shape(r))
try:
    try:
        raise make()
    except* ValueError:
        pass
except Exception as last_error:
    print(type(last_error).__name__, last_error)
