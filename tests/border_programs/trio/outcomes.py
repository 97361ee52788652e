"""``outcome.capture`` and ``acapture`` of functions of both sides; ``send`` and ``asend`` into their generators."""
# --- inner
import outcome
import trio


def divide(a, b):
    return a / b


async def divide_slowly(a, b):
    await trio.lowlevel.checkpoint()
    return divide(a, b)


def echo():
    received = []
    while len(received) < 3:
        try:
            received.append((yield len(received)))
        except ZeroDivisionError as error:
            received.append(type(error).__name__)
    return received


async def echo_slowly():
    received = []
    while len(received) < 3:
        try:
            received.append((yield len(received)))
        except ZeroDivisionError as error:
            received.append((type(error).__name__, type(error.__context__).__name__))
            await trio.lowlevel.checkpoint()
    print(received)


# --- outer
def lines(error):
    found = []
    entry = error.__traceback__
    while entry is not None:
        found.append((entry.tb_frame.f_code.co_name, entry.tb_lineno))
        entry = entry.tb_next
    return found


def describe(result):
    if isinstance(result, outcome.Error):
        return "error", repr(result.error), lines(result.error)
    return "value", result.value


async def outer_divide(a, b):
    return await divide_slowly(a, b)


async def main():
    results = [outcome.capture(divide, 1, 2), outcome.capture(divide, 1, 0),
               await outcome.acapture(divide_slowly, 3, 4), await outcome.acapture(divide_slowly, 3, 0),
               await outcome.acapture(outer_divide, 3, 0), outcome.capture(divide, b=1)]
    for result in results:
        print(describe(result))
    g = echo()
    next(g)
    for result in results[:3]:
        try:
            print(result.send(g))
        except StopIteration as stop:
            print(stop.value)
    a = echo_slowly()
    await anext(a)
    for result in results[2:5]:
        try:
            print(await result.asend(a))
        except StopAsyncIteration:
            print("finished")
        except outcome.AlreadyUsedError as error:
            print(repr(error))
    await a.aclose()
    fresh = outcome.Error(KeyError("fresh"))
    print(fresh, repr(fresh), fresh == outcome.Error(fresh.error))
    try:
        fresh.unwrap()
    except KeyError as error:
        print(lines(error)[0], error.__context__)
    try:
        fresh.unwrap()
    except outcome.AlreadyUsedError as error:
        print(type(error).__name__)
    with trio.CancelScope() as scope:
        scope.cancel()
        captured = await outcome.acapture(divide_slowly, 1, 2)
        print(type(captured.error).__name__, lines(captured.error)[-1][0] != "")
    print(scope.cancelled_caught)
    (await outcome.acapture(outer_divide, 5, 0)).unwrap()
