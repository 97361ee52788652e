"""exceptions raised within except* bodies are collected into a new group."""
def f():
    try:
        raise ExceptionGroup("g", [ValueError("v"), TypeError("t"), KeyError("k")])
    except* ValueError as e:
        raise RuntimeError("from value")
    except* TypeError as e:
        raise OSError("from type") from e

try:
    f()
except ExceptionGroup as eg:
    print(repr(eg.message), [type(x).__name__ for x in eg.exceptions])
    for x in eg.exceptions:
        print(repr(x), "|", repr(x.__cause__), "|", repr(x.__context__))
f()
