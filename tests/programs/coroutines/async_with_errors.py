"""Exceptions in __aenter__ and __aexit__, and how they chain with the body's."""


class CM:
    def __init__(self, name, on_enter=None, on_exit=None):
        self.__dict__.update(vars(), on_enter=on_enter, on_exit=on_exit)

    async def __aenter__(self):
        if self.on_enter:
            raise self.on_enter

    async def __aexit__(self, *exc):
        print("exit", self.name, repr(exc[1]))
        if self.on_exit:
            raise self.on_exit


async def case(cms, body=None):
    async with cms[0]:
        async with cms[1]:
            print("body")
            if body:
                raise body


def run(c):
    try:
        c.send(None)
    except StopIteration:
        print("finished")
    except Exception as e:
        print(repr(e), "<-", repr(e.__context__), repr(e.__cause__))


run(case([CM("a"), CM("b")]))
run(case([CM("a"), CM("b", on_enter=KeyError("enter b"))]))
run(case([CM("a"), CM("b", on_exit=KeyError("exit b"))]))
run(case([CM("a"), CM("b", on_exit=KeyError("exit b"))], ValueError("body")))
case([CM("a", on_exit=OSError("exit a")), CM("b", on_exit=KeyError("exit b"))], ValueError("body")).send(None)
