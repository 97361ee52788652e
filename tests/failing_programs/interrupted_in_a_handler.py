"""KeyboardInterrupt with a context, and a class of its own kind."""


class Interrupted(KeyboardInterrupt):
    pass


def work():
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        raise Interrupted("again") from None


try:
    {}["a"]
except KeyError:
    work()
