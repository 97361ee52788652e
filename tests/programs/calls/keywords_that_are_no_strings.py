"""Keys of ``**`` arguments that are no strings: the same key twice is noticed first."""

from functools import partial


def f(**keywords):
    print(keywords)


class C:
    def __init__(self, a=0, **keywords):
        pass

    def __init_subclass__(cls, **keywords):
        pass


class Mapping(dict):
    pass


class Key:
    def __repr__(self):
        return "a key"

    def __str__(self):
        raise LookupError("no text")


class Failing:
    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        raise KeyError(1)


key = Key()
for arguments in (
    "**{1: 2}",
    "**{1: 3}, **{1: 5}",
    "**{1: 2}, **{'a': 1}",
    "**{'a': 1}, **{1: 2}",
    "**{'a': 1}, **{'a': 2}",
    "**Mapping({1: 2}), **{1: 3}",
    "**Mapping({1: 2}), **Mapping({1: 3})",
    "**{1: 3}, **{1: 5}, a=2",
    "**{1: 3}, **{(1, 2): 5}, a=2",
    "**{(1, 2): 3}, **{(1, 2): 5}",
    "**{key: 3}, **{key: 5}",
    "**{'b': 1}, **Failing()",
):
    for function in ("f", "print", "(lambda: 0)", "str", "C", "partial(print, end=1)", "class D(C, ", "globals"):
        try:
            exec(f"{function}{arguments}): pass" if function[:5] == "class" else f"{function}({arguments})")
        except (TypeError, LookupError) as error:
            print(arguments, type(error).__name__, error, error.args, repr(error.__context__))
