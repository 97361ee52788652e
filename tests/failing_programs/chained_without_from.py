"""Handlers that fail themselves, four deep."""


def first():
    return [][0]


def second():
    try:
        first()
    except IndexError:
        return {}["second"]


def third():
    try:
        second()
    except KeyError:
        None.third


def fourth():
    try:
        third()
    except AttributeError as error:
        print(type(error.__context__), type(error.__context__.__context__))
        raise OSError(5, "input or output", "a file")


fourth()
