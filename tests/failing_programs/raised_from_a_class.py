"""A cause may be given as a class, and must be an exception."""


def from_class():
    raise LookupError("from a class") from ValueError


def from_nonsense():
    try:
        from_class()
    except LookupError:
        raise KeyError("never made") from "a string"


from_nonsense()
