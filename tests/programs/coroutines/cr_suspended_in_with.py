# requires: 3.12
"""A coroutine suspended within nested with, async with and try, closed, thrown into, and inspected."""
import inspect
import types

@types.coroutine
def pause(x):
    return (yield x)

class Both:
    def __init__(self, log, tag):
        self.log, self.tag = log, tag

    def __enter__(self):
        self.log.append("s+" + self.tag)

    def __exit__(self, et, *a):
        self.log.append(f"s-{self.tag}:{et and et.__name__}")

    async def __aenter__(self):
        self.__enter__()
        await pause("aenter " + self.tag)

    async def __aexit__(self, *a):
        self.__exit__(*a)

async def work(log):
    with Both(log, "a"):
        async with Both(log, "b"):
            try:
                await pause("deep")
            finally:
                log.append("fin")

for stop in range(1, 4):
    for how in ("close", "throw"):
        log = []
        c = work(log)
        for _ in range(stop - 1):
            c.send(None)
        try:
            c.close() if how == "close" else c.throw(KeyError)
        except KeyError as e:
            log.append("KeyError out")
        print(stop, how, inspect.getcoroutinestate(c), log)
