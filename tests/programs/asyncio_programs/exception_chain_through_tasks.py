"""Exceptions re-raised across task boundaries with cause chains, ending uncaught."""
import asyncio


class ServiceError(Exception):
    pass


async def query(n):
    await asyncio.sleep(0)
    return {0: "zero"}[n]


async def service(n):
    t = asyncio.create_task(query(n))
    try:
        return await t
    except KeyError as e:
        raise ServiceError(f"no row {n}") from e


async def handler(n):
    try:
        async with asyncio.timeout(5):
            return await asyncio.gather(service(0), service(n))
    except ServiceError as e:
        e.add_note(f"while handling request {n}")
        raise


async def main():
    print(await handler(0))
    try:
        await handler(1)
    except ServiceError as e:
        print(e, repr(e.__cause__), e.__notes__)
    try:
        await handler(2)
    finally:
        await asyncio.sleep(0)
        print("shutting down")


asyncio.run(main())
