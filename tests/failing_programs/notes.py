"""Notes of every kind."""


def annotate(error):
    error.add_note("one line")
    error.add_note("two\nlines\n")
    error.add_note("")
    error.add_note("wide: 日本語 🐍")
    error.__notes__.append(42)


class Noted(Exception):
    pass


def fail():
    try:
        raise Noted("with notes")
    except Noted as error:
        annotate(error)
        raise


def outer():
    try:
        fail()
    except Noted as error:
        error.add_note("outer")
        raise ValueError("with other notes") from error


try:
    outer()
except ValueError as error:
    error.__notes__ = "a string, not a list"
    raise
