"""`__aexit__` fails while it handles an exception."""

import trio


class Connection:
    async def __aenter__(self):
        await trio.lowlevel.checkpoint()
        return self

    async def __aexit__(self, kind, error, traceback):
        await trio.lowlevel.checkpoint()
        if kind is not None:
            raise ConnectionError("cannot close") from error

    async def send(self, data):
        await trio.lowlevel.checkpoint()
        return data.encode()


async def main():
    async with Connection() as connection:
        await connection.send("text")
        await connection.send(b"bytes")


trio.run(main)
