"""`__aexit__` fails while it handles an exception."""

import asyncio


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0)
        if kind is not None:
            raise ConnectionError("cannot close") from error

    async def send(self, data):
        await asyncio.sleep(0)
        return data.encode()


async def main():
    async with Connection() as connection:
        await connection.send("text")
        await connection.send(b"bytes")


asyncio.run(main())
