"""More members than are shown, and more levels than are shown."""


def member(n):
    try:
        raise ValueError(n)
    except ValueError as error:
        return error


def nest(error, levels):
    for level in range(levels):
        error = ExceptionGroup(f"level {level}", [error, TypeError(level)])
    return error


raise ExceptionGroup("wide", [nest(member("deep"), 14), *(member(n) for n in range(20))])
