"""async with several managers: order of calls with awaits between, values, and exit arguments."""
import types


@types.coroutine
def pause(x):
    return (yield x)


class CM:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print("entering", self.name)
        got = await pause("enter " + self.name)
        return self.name, got

    async def __aexit__(self, et, ev, tb):
        print("exiting", self.name, et and et.__name__, ev)
        await pause("exit " + self.name)
        return self.swallow


async def main(exc):
    async with CM("a") as a, CM("b", True) as (name, b):
        print("body", a, name, b)
        if exc:
            raise exc
        return "returned from body"
    return "after suppression"


def drive(c):
    n = 0
    try:
        while True:
            print("  ->", c.send(n or None))
            n += 1
    except StopIteration as e:
        print("result", e.value)


drive(main(None))
drive(main(ValueError("v")))
