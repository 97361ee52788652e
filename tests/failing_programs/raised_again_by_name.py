"""`raise`, `raise error` and `raise error from error` in a loop of handlers."""


def again(mode):
    try:
        [][0]
    except IndexError as error:
        if mode == "bare":
            raise
        if mode == "named":
            raise error
        if mode == "from itself":
            raise error from error
        raise type(error)(*error.args)


import traceback

for mode in ("bare", "named", "from itself"):
    try:
        again(mode)
    except IndexError as error:
        traceback.print_exc()
again("new")
