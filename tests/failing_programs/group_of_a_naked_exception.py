"""`except*` wraps an exception that is in no group, and fails itself."""


def fail():
    raise ValueError("naked")


try:
    try:
        fail()
    except* ValueError as group:
        print(repr(group))
        raise
except* ValueError as group:
    raise group.exceptions[0].exceptions[0] if isinstance(group.exceptions[0], ExceptionGroup) else group
