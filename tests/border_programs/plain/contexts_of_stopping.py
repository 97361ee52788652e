"""What StopIteration has for its context when a generator or coroutine ends while the one who resumes it handles."""
# --- inner
def returning(value):
    got = yield 1
    return value


def handling(value):
    try:
        yield 1
    except ValueError:
        try:
            {}["a"]
        except KeyError:
            return value


def in_finally(value):
    try:
        yield 1
    finally:
        return value


def delegating(value):
    return (yield from handling(value))


class Once:
    def __await__(self):
        return (yield 1)


async def coroutine(value):
    try:
        await Once()
    except ValueError:
        return value
    return value


async def asynchronous(value):
    try:
        yield await Once()
    except ValueError:
        yield value


def failing():
    try:
        yield 1
    finally:
        None.missing


# --- outer
def stepped(value):
    return asynchronous(value).asend(None)


def finish(make, method, *args):
    stepping = make()
    stepping.send(None)
    getattr(stepping, method)(*args)
    stepping.send(None)


def attempt(*args):
    try:
        finish(*args)
    except BaseException as error:
        links = []
        while error is not None:
            links.append((type(error).__name__, error.args))
            error = error.__context__
        return links


for make in (returning, handling, in_finally, delegating, coroutine, stepped, lambda _: failing(), lambda v: coroutine(v).__await__()):
    for value in (None, 1, (2, 3), KeyError("value")):
        for method, *args in (("send", 5), ("throw", ValueError("thrown")), ("throw", ValueError), ("close",), ("throw", GeneratorExit)):
            arguments = (lambda make=make, value=value: make(value), method, *args)
            alone = attempt(*arguments)
            try:
                raise OSError("handled")
            except OSError:
                print(method, args, alone, attempt(*arguments))
