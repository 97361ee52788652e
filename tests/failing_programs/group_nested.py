"""Groups in groups, with tracebacks at each level."""


def fail(n):
    raise [ValueError, KeyError, OSError][n % 3](n)


def collect(level):
    errors = []
    for n in range(3):
        try:
            if n == 1 and level:
                collect(level - 1)
            else:
                fail(n)
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup(f"level {level}", errors)


collect(4)
