"""An event bus with async subscribers, wildcard topics, unsubscribe during publish, and errors."""
import asyncio
from collections import defaultdict

class Bus:
    def __init__(self):
        self.subs, self.errors = defaultdict(list), []

    def on(self, topic):
        def register(fn):
            self.subs[topic].append(fn)
            return fn
        return register

    async def publish(self, topic, *args):
        fns = [*self.subs[topic], *self.subs["*"]]
        results = await asyncio.gather(*(fn(topic, *args) for fn in fns), return_exceptions=True)
        self.errors += [r for r in results if isinstance(r, Exception)]
        return [r for r in results if not isinstance(r, Exception)]

bus = Bus()

@bus.on("add")
async def adder(topic, a, b):
    await asyncio.sleep(0)
    return a + b

@bus.on("add")
async def once(topic, *args):
    bus.subs[topic].remove(once)
    return "once"

@bus.on("*")
async def audit(topic, *args):
    return f"{topic}:{len(args)}"

async def main():
    print(await bus.publish("add", 1, 2), await bus.publish("add", "x", "y"))
    print(await bus.publish("add", 1, None), bus.errors)
    print(await bus.publish("other"), sorted(bus.subs))
    raise ExceptionGroup("bus errors", bus.errors)

asyncio.run(main())
