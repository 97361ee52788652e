"""A bidirectional async generator: moving average with asend, reset with athrow, sum on close."""
class Reset(Exception):
    pass
async def averager(report):
    total = count = 0
    avg = None
    try:
        while True:
            try:
                x = yield avg
            except Reset as e:
                total = count = 0
                avg = e.args[0] if e.args else None
                continue
            if x is None:
                continue
            total += x
            count += 1
            avg = total / count
    finally:
        report.append((total, count))
async def main():
    report = []
    g = averager(report)
    print(await g.asend(None))
    for x in (1, 2, None, 6):
        print(await g.asend(x), end=" ")
    print(await g.athrow(Reset("zeroed")), await g.athrow(Reset), await g.asend(10))
    await g.aclose()
    print(report)
    g = averager(report)
    await anext(g)
    try:
        await g.asend("text")
    except TypeError as e:
        print(e, report)
    async for x in g:
        print("not reached")
    g = averager(report)
    await anext(g)
    await g.athrow(ValueError("not a reset"))
try:
    main().send(None)
except Exception as err:
    print(type(err).__name__, err)
