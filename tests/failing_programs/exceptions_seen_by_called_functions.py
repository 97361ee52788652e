"""Functions that a handler calls ask what is being handled."""

import sys


def current():
    kind, error, traceback = sys.exc_info()
    return kind and (kind.__name__, traceback.tb_lineno)


def generator():
    yield current()
    try:
        {}["inner"]
    except KeyError:
        yield current()
    yield current()


class Reporter:
    def __enter__(self):
        return current()

    def __exit__(self, *details):
        print("exit", current(), details[0] and details[0].__name__)


print(current())
try:
    try:
        1 / 0
    except ZeroDivisionError:
        print(list(generator()), sorted([2, 1], key=lambda x: print(x, current()) or x))
        with Reporter() as seen:
            print(seen)
            [][0]
except IndexError:
    print(current())
    raise
