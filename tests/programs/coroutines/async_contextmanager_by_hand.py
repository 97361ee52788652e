"""contextlib.asynccontextmanager without an event loop: value, suppression, misuse, decorator."""
from contextlib import asynccontextmanager

@asynccontextmanager
async def tag(name, swallow=()):
    print(f"<{name}>")
    try:
        yield name.upper()
    except swallow as e:
        print("swallowed", repr(e))
    finally:
        print(f"</{name}>")

@asynccontextmanager
async def twice():
    yield 1
    yield 2

@asynccontextmanager
async def never():
    if False:
        yield
@tag("deco")
async def decorated(x):
    return x * 2
async def main():
    async with tag("a", KeyError) as a, tag("b") as b:
        print(a, b)
        raise KeyError("k")
    print(await decorated(2), await decorated(3))
    for cm in (twice, never):
        try:
            async with cm():
                print("in", cm.__name__)
        except RuntimeError as e:
            print(e)
    for exc in (StopIteration("s"), StopAsyncIteration("sa")):
        try:
            async with tag("c"):
                raise exc
        except (StopIteration, StopAsyncIteration) as e:
            print(repr(e), e is exc)
    async with tag("outer"), tag("inner", TypeError):
        raise ValueError("out of both")
main().send(None)
