"""A deadline passes."""

import trio


async def wait():
    await trio.sleep_forever()


async def main():
    with trio.move_on_after(0) as scope:
        await wait()
    print(scope.cancelled_caught)
    with trio.fail_after(0):
        await wait()


trio.run(main)
