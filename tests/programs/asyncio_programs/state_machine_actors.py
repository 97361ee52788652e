"""Actors with mailboxes exchanging messages: ping-pong, request/reply futures, and a crash report."""
import asyncio
class Actor:
    def __init__(self, tg):
        self.box = asyncio.Queue()
        self.task = tg.create_task(self.run())
    def tell(self, *msg):
        self.box.put_nowait((None, msg))
    async def ask(self, *msg):
        reply = asyncio.get_running_loop().create_future()
        self.box.put_nowait((reply, msg))
        return await reply
    async def run(self):
        while True:
            reply, (name, *args) = await self.box.get()
            if name == "stop":
                return
            try:
                result = await getattr(self, "on_" + name)(*args)
            except Exception as e:
                if reply is None:
                    raise
                reply.set_exception(e)
            else:
                reply and reply.set_result(result)
class Account(Actor):
    balance = 0
    async def on_add(self, n):
        self.balance += n
        return self.balance
    async def on_move(self, n, other):
        if n > self.balance:
            raise ValueError(f"only {self.balance} left")
        return await self.on_add(-n), await other.ask("add", n)
async def main():
    async with asyncio.TaskGroup() as tg:
        a, b = Account(tg), Account(tg)
        a.tell("add", 100)
        print(await a.ask("move", 30, b), await b.ask("move", 5, a))
        try:
            await b.ask("move", 500, a)
        except ValueError as e:
            print(e)
        b.tell("stop"), a.tell("unknown")
asyncio.run(main())
