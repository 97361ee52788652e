"""Adds the number of the message, and waits a little, as if it had asked a database."""

import anyio

messages = 0


async def on_message(text):
    global messages
    messages += 1
    number = messages
    await anyio.sleep(0.01)
    return f"{number}. {text}"
