"""`except*` takes some members; the others go on."""


def work():
    raise ExceptionGroup("work", [
        ValueError("a"),
        ExceptionGroup("inner", [KeyError("b"), ValueError("c"), OSError(2, "d")]),
        TypeError("e"),
    ])


def run():
    try:
        work()
    except* ValueError as group:
        print("values:", group.exceptions)
    except* KeyError as group:
        print("keys:", group.exceptions)


run()
