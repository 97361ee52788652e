"""An async generator whose loop is left while an exception is handled ends at once, not with the garbage collector."""
# --- inner
async def numbers():
    try:
        yield 1
        yield 2
    except BaseException as error:
        print("numbers ends", repr(error.__context__))
        raise


# --- outer
import gc


async def reraises(source):
    try:
        raise KeyError
    except KeyError:
        async for number in source:
            raise


async def raises(source):
    try:
        raise KeyError
    except KeyError:
        async for number in source:
            raise ValueError


async def leaves(source):
    try:
        raise KeyError
    except KeyError:
        async for number in source:
            break
        print("left")


async def asks(source):
    try:
        raise KeyError
    except KeyError:
        print(await anext(source), await source.asend(3))


def attempt(coroutine):
    try:
        coroutine.send(None)
    except Exception as error:
        print(type(error).__name__)


gc.disable()
try:
    for function in (reraises, raises, leaves, asks):
        print(function.__name__)
        attempt(function(numbers()))
        print("after a source of its own")
        source = numbers()
        attempt(function(source))
        print("drops", function.__name__)
        del source
        print("dropped")
finally:
    gc.enable()
