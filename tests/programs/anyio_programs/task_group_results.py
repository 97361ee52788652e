"""anyio task group with results collected in order of completion forced by events."""
import anyio


async def link(mine, following, name, out):
    await mine.wait()
    out.append(name)
    if following is not None:
        following.set()


async def main():
    out = []
    events = [anyio.Event() for _ in range(4)]
    order = [3, 1, 0, 2]
    nxt = {a: events[b] for a, b in zip(order, order[1:])}
    async with anyio.create_task_group() as tg:
        for i, ev in enumerate(events):
            tg.start_soon(link, ev, nxt.get(i), f"task{i}", out, name=f"link {i}")
        events[order[0]].set()
    print(out, [e.is_set() for e in events], events[0].statistics().tasks_waiting)
    return len(out)


for backend in ("asyncio", "trio"):
    print(backend, anyio.run(main, backend=backend))
