# requires: 3.12
"""``sys.exception()`` and exception notes seen by generators of both sides that delegate inside except blocks."""
# --- inner
import sys


def inner(depth, log):
    log.append(("inner", depth, repr(sys.exception())))
    try:
        raise KeyError(depth)
    except KeyError as error:
        error.add_note(f"note {depth}")
        log.append(("inner handles", repr(sys.exception())))
        if depth:
            yield from other[0](depth - 1, log)
        else:
            yield repr(sys.exception())
        log.append(("inner again", repr(sys.exception()), sys.exception() is error))
        if depth == 2:
            raise
    log.append(("inner after", depth, repr(sys.exception())))


other = []


# --- outer
def outer(depth, log):
    log.append(("outer", depth, repr(sys.exception())))
    try:
        raise ValueError(depth)
    except ValueError as error:
        if depth:
            yield from inner(depth - 1, log)
        else:
            yield repr(sys.exception())
        log.append(("outer again", repr(sys.exception()), sys.exception() is error, repr(error.__context__)))
    log.append(("outer after", depth, repr(sys.exception())))


other.append(outer)
for depth in (0, 1, 2, 4, 5):
    for start in (inner, outer):
        log = []
        try:
            print(list(start(depth, log)), repr(sys.exception()))
        except KeyError as error:
            chain = []
            while error is not None:
                chain.append((repr(error), getattr(error, "__notes__", None)))
                error = error.__context__
            print(chain, repr(sys.exception()))
        for entry in log:
            print(entry)
list(outer(3, []))
