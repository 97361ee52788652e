"""start_blocking_portal: calling async code from synchronous code, tasks, context managers, errors."""
from contextlib import asynccontextmanager

import anyio
from anyio.from_thread import start_blocking_portal

async def add(a, b):
    await anyio.lowlevel.checkpoint()
    return a + b

async def fail():
    raise KeyError("inside the portal")

@asynccontextmanager
async def resource(log):
    log.append("open")
    try:
        yield "handle"
    finally:
        await anyio.lowlevel.checkpoint()
        log.append("close")

async def service(*, task_status):
    task_status.started("ready")
    return "finished"

log = []
with start_blocking_portal("asyncio") as portal:
    print(portal.call(add, 1, 2))
    print([f.result() for f in [portal.start_task_soon(add, i, i) for i in range(3)]])
    with portal.wrap_async_context_manager(resource(log)) as h:
        print(h, log)
    future, value = portal.start_task(service)
    print(value, future.result(), log)
    try:
        portal.call(fail)
    except KeyError as e:
        print(repr(e))
try:
    portal.call(add, 1, 1)
except RuntimeError as e:
    print(e)
