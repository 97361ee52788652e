"""Raising a class that needs arguments, and one whose `__new__` gives something else."""


class Needing(Exception):
    def __init__(self, code):
        super().__init__(code)


class Deceiving(Exception):
    def __new__(cls):
        return "no exception"


def throw(what):
    raise what


for kind in (Needing, Deceiving, 5):
    try:
        throw(kind)
    except TypeError as error:
        print(error)
throw(Needing(
    code=3
).__class__)
