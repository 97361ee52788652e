"""What a `with` statement is given fails, or is no context manager."""


class Half:
    def __enter__(self):
        return 1 / 0


class Failing(Half):
    def __exit__(self, *details):
        print("never called")


def enter(*managers):
    for manager in managers:
        with manager as value:
            print(value)


try:
    enter(Half())
except TypeError as error:
    print(error)
    try:
        enter(5)
    except TypeError as error:
        print(error)
        enter(
            Failing(),
        )
