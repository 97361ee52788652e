"""A bare `raise` where nothing is handled."""


def careless():
    try:
        pass
    except ValueError:
        pass
    raise


try:
    1 / 0
except ZeroDivisionError:
    pass
careless()
