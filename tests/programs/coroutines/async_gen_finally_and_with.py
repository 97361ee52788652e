"""Async generators with try/finally, async with and return; exhausted, closed early and thrown into."""

class Res:
    def __init__(self, log):
        self.log = log

    async def __aenter__(self):
        self.log.append("enter")
        return self

    async def __aexit__(self, et, ev, tb):
        self.log.append(f"exit {et and et.__name__}")

async def rows(log, n):
    try:
        async with Res(log):
            for i in range(n):
                if i == 3:
                    return
                yield i
        log.append("after with")
    finally:
        log.append("finally")

async def main(log):
    print([i async for i in rows(log, 2)], [i async for i in rows(log, 9)])
    g = rows(log, 5)
    async for i in g:
        if i == 1:
            break
    log.append("broke")
    await g.aclose()
    print([i async for i in g])
    g = rows(log, 5)
    await g.asend(None)
    await g.athrow(KeyError("into rows"))

log = []
try:
    main(log).send(None)
except KeyError as e:
    print(e, log)
