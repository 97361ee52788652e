"""Some members are raised again, others replaced."""


def failing():
    errors = []
    for kind in (ValueError, KeyError, OSError, TypeError):
        try:
            raise kind(kind.__name__.lower())
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup("four", errors)


def handling():
    try:
        failing()
    except* ValueError:
        raise
    except* KeyError as group:
        raise RuntimeError("instead of the key error")
    except* OSError as group:
        raise LookupError("caused") from group.exceptions[0]


handling()
