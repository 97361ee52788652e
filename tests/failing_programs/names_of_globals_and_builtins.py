"""Misspelt global and builtin names, in a chain."""

configuration = {"depth": 3}


def show():
    return configuraton["depth"]


def measure(values):
    try:
        return show()
    except NameError as error:
        print(error, error.name)
        return prnt(values)


measure([1])
