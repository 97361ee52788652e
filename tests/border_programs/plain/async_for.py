"""``async for`` over the other side: else, break, continue, return, exceptions, and what is left suspended."""
# --- inner
class Pause:
    def __await__(self):
        return (yield "pause")


log = []


async def numbers(count):
    try:
        for i in range(count):
            await Pause()
            yield i
        log.append("exhausted")
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("cleanup")


async def find(wanted, iterable):
    async for item in iterable:
        if item == wanted:
            break
        log.append(("passed", item))
    else:
        return "not found"
    return "found", item


async def nothing():
    return
    yield


# --- outer
def drive(coroutine):
    count = 0
    try:
        while True:
            coroutine.send(None)
            count += 1
    except StopIteration as stop:
        print(count, stop.value, log)
    except BaseException as error:
        print(count, type(error).__name__, error.args, log)
    log.clear()


async def outer_find(wanted, iterable):
    async for item in iterable:
        if item == wanted:
            break
    else:
        return "else"
    return item


async def go_on(iterable):
    total = []
    async for item in iterable:
        if item % 2:
            continue
        total.append(item)
    return total


async def fail_in_body(iterable):
    async for item in iterable:
        raise KeyError(item)


async def unpack():
    async for total.first, *total.rest in pairs():
        log.append((total.first, total.rest))


async def pairs():
    for i in range(3):
        yield (i,) * (i + 1)


class total:
    pass


for wanted in (1, 7):
    for function in (find, outer_find):
        g = numbers(3)
        drive(function(wanted, g))
        drive(function(2, g))
        drive(g.aclose().__await__())
    drive(find(wanted, pairs()))
drive(find(1, nothing()))
drive(go_on(numbers(5)))
g = numbers(3)
drive(fail_in_body(g))
drive(g.aclose().__await__())
drive(unpack())
kept = numbers(3)
c = outer_find(1, kept)
print(c.send(None), c.send(None), c.close(), log)
drive(anext(kept).__await__())
c = fail_in_body(numbers(2))
c.send(None)
c.send(None)
