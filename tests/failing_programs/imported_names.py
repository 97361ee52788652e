"""A name that a module does not have."""


def load():
    try:
        from collections import OrderdDict
    except ImportError as error:
        print(error.name, error.path is not None)
        from parts.working import doubel


load()
