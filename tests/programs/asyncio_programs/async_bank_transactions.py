"""Transactions as async context managers with rollback on error, conflicting updates serialised."""
import asyncio

class Store:
    def __init__(self, **data):
        self.data, self.lock, self.log = data, asyncio.Lock(), []

    def begin(self, name):
        return Tx(self, name)

class Tx:
    def __init__(self, store, name):
        self.store, self.name = store, name

    async def __aenter__(self):
        await self.store.lock.acquire()
        self.saved = dict(self.store.data)
        return self.store.data

    async def __aexit__(self, et, ev, tb):
        try:
            await asyncio.sleep(0)
            if et:
                self.store.data = self.saved
            self.store.log.append((self.name, "rollback" if et else "commit"))
        finally:
            self.store.lock.release()

async def transfer(store, name, src, dst, amount):
    async with store.begin(name) as data:
        data[dst] += amount
        await asyncio.sleep(0)
        data[src] -= amount
        if data[src] < 0:
            raise ValueError(f"{name}: {src} is short by {-data[src]}")

async def main():
    store = Store(x=10, y=0)
    jobs = [("t1", "x", "y", 7), ("t2", "x", "y", 7), ("t3", "y", "x", 2), ("t4", "x", "nowhere", 1)]
    print(await asyncio.gather(*(transfer(store, *j) for j in jobs), return_exceptions=True))
    print(store.data, store.log, store.lock.locked())
    await transfer(store, "t5", "y", "x", 100)

asyncio.run(main())
