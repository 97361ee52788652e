"""A race() helper returning the first result and cancelling the rest, with a failing racer."""
import anyio

async def race(*funcs):
    winner = []

    async def run(fn, scope):
        result = await fn()
        if not winner:
            winner.append(result)
            scope.cancel()
    async with anyio.create_task_group() as tg:
        for fn in funcs:
            tg.start_soon(run, fn, tg.cancel_scope)
    return winner[0]

def racer(name, laps, log):
    async def run():
        try:
            for _ in range(laps):
                await anyio.lowlevel.checkpoint()
            log.append(f"{name} finished")
            return name
        finally:
            log.append(f"{name} left")
    return run

async def crash():
    await anyio.lowlevel.checkpoint()
    raise OSError("flat tyre")

async def main():
    log = []
    print(await race(racer("quick", 2, log), racer("slow", 10**5, log)))
    print(sorted(log))
    log.clear()
    try:
        await race(racer("a", 10**5, log), crash)
    finally:
        print(log)

anyio.run(main, backend="trio")
