"""Statements of many kinds fail, each at its own place."""

import traceback


def augmented(x):
    x += "text"


def returned(x):
    return x.a.b


def asserted(x):
    assert x == (1,
                 2), f"not {x}"


def deleted(x):
    del x.attribute


def unpacked(x):
    (a, b), c = x


def looped(x):
    for y in x: print(y)


def conditioned(x):
    while x.more or \
            x.less:
        pass


def raised(x):
    raise x


def starred(x):
    return [*x, *x], {**x}


def imported(x):
    from os import nothing_like_it


for function, argument in (
    (augmented, 1), (returned, None), (asserted, 3), (deleted, object()), (unpacked, (1, 2)), (looped, 5),
    (conditioned, 1), (raised, 2), (starred, "ab"), (imported, None),
):
    try:
        function(argument)
    except Exception:
        traceback.print_exc()
raised(7)
