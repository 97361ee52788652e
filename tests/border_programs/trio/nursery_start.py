"""``nursery.start`` of a service on the other side, which is then cancelled."""
# --- inner
import trio


async def service(name, task_status=trio.TASK_STATUS_IGNORED):
    try:
        task_status.started(name.upper())
        await trio.sleep_forever()
    except trio.Cancelled:
        print("service cancelled")
        raise


# --- outer
async def main():
    async with trio.open_nursery() as nursery:
        print(await nursery.start(service, "echo"))
        nursery.cancel_scope.cancel()
    print("left")
