"""Nothing is computed before it is asked for."""

values = [4, 2, 0]
quotients = (8 // value for value in values)
shown = (f"<{quotient}>" for quotient in quotients)


def join(parts):
    return ", ".join(parts)


print(next(shown))
join(shown)
