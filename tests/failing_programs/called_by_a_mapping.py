"""`__missing__`, `__contains__` and `__getitem__` of the program's own mapping."""


class Defaults(dict):
    def __init__(self, factory):
        self.factory = factory

    def __missing__(self, key):
        value = self[key] = self.factory(key)
        return value


lengths = Defaults(len)
print(lengths["four"], "{four}".format_map(lengths))
try:
    "%(a)d" % Defaults(str)
except TypeError as error:
    print(error)
lengths[
    4
]
