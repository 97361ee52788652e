"""A generator or coroutine that has ended, and whose frame the traceback of an exception that it handled still has."""

kept = []


def handles(number):
    local = f"local {number}"
    try:
        raise KeyError(number)
    except KeyError as error:
        kept.append(error)
    return local


def generates(number):
    yield number
    return handles_itself(number)


def handles_itself(number):
    try:
        raise ValueError(number)
    except ValueError as error:
        kept.append(error)
        return (yield from ())


def yields_and_handles(number):
    mine = [number]
    try:
        yield number
        raise LookupError(number)
    except LookupError as error:
        kept.append(error)
    return mine


async def awaited(number):
    mine = {number}
    try:
        raise TypeError(number)
    except TypeError as error:
        kept.append(error)
    return mine


async def awaits(count):
    return [await awaited(number) for number in range(count)]


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


print([handles(number) for number in range(3)])
print([list(yields_and_handles(number)) for number in range(3)])
print([list(generates(number)) for number in range(2)])
print(run(awaits(3)))
print(run(awaits(20)) == [{number} for number in range(20)])

for error in kept[:12]:
    frame = error.__traceback__.tb_frame
    print(type(error).__name__, error, frame.f_code.co_name, sorted(frame.f_locals))
    print(frame.f_lineno - frame.f_code.co_firstlineno, getattr(frame, "f_generator", None))
    frame.clear()
    print(sorted(frame.f_locals))
