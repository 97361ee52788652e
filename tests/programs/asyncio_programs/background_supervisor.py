"""A supervisor restarts crashed tasks via done callbacks and shuts everything down on request."""
import asyncio

class Supervisor:
    def __init__(self):
        self.tasks, self.log, self.stopping = {}, [], asyncio.Event()
    def start(self, name, factory, restarts):
        t = asyncio.create_task(factory(name, restarts), name=name)
        self.tasks[name] = t
        t.add_done_callback(lambda t: self.ended(t, factory, restarts))
    def ended(self, t, factory, restarts):
        if t.cancelled():
            self.log.append(f"{t.get_name()} cancelled")
        elif e := t.exception():
            self.log.append(f"{t.get_name()} crashed {e}")
            if restarts:
                self.start(t.get_name(), factory, restarts - 1)
            else:
                self.stopping.set()
        else:
            self.log.append(f"{t.get_name()} ended {t.result()}")
    async def run(self):
        await self.stopping.wait()
        for t in self.tasks.values():
            t.cancel()
        await asyncio.wait(self.tasks.values())

async def crashing(name, left):
    await asyncio.sleep(0)
    raise RuntimeError(f"{left} left")

async def steady(name, left):
    try:
        await asyncio.Event().wait()
    finally:
        await asyncio.sleep(0)
async def main():
    s = Supervisor()
    s.start("flaky", crashing, 2), s.start("steady", steady, 0), s.start("short", asyncio.sleep, 0)
    await s.run()
    print(*s.log, sep="\n")
try:
    asyncio.run(main())
except TypeError as e:
    print("TypeError", e)
