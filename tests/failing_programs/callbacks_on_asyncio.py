"""What callbacks raise is logged by the loop."""

import asyncio


class Protocol:
    def __init__(self, name):
        self.name = name

    def received(self, data):
        raise ValueError(f"{self.name} cannot take {data!r}")

    def __repr__(self):
        return f"<Protocol {self.name}>"


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"][:27], repr(context["exception"])))
    loop.call_soon(Protocol("p").received, b"data")
    await asyncio.sleep(0)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    future = loop.create_future()
    future.set_exception(LookupError("of a future"))
    await future


asyncio.run(main())
