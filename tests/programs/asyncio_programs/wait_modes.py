"""asyncio.wait with FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED and zero timeout."""
import asyncio


async def after(ev, value):
    await ev.wait()
    if isinstance(value, Exception):
        raise value
    return value


def names(tasks):
    return sorted(t.get_name() for t in tasks)


async def main():
    evs = [asyncio.Event() for _ in range(3)]
    vals = ["zero", KeyError("one"), "two"]
    ts = [asyncio.create_task(after(e, v), name=f"t{i}") for i, (e, v) in enumerate(zip(evs, vals))]
    done, pending = await asyncio.wait(ts, timeout=0)
    print(names(done), names(pending))
    evs[0].set()
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending), [t.result() for t in done])
    evs[1].set()
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), repr(ts[1].exception()))
    evs[2].set()
    done, pending = await asyncio.wait(ts)
    print(names(done), pending)
    for bad in ([], [after(evs[0], 1)]):
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        [c.close() for c in bad]
    await ts[1]


try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__, e)
