# requires: 3.12
"""``inspect.getasyncgenstate``, ``getasyncgenlocals`` and ``markcoroutinefunction`` on the other side's functions."""
# --- inner
import inspect


class Pause:
    def __await__(self):
        return (yield "pause")


async def numbers(n):
    for i in range(n):
        print("inside", inspect.getasyncgenstate(me[0]), me[0].ag_running)
        await Pause()
        square = i * i
        yield square


async def coroutine():
    return 1


def plain():
    return coroutine()


class Callable:
    def __call__(self):
        return coroutine()

    def method(self):
        return coroutine()

    async def __aenter__(self):
        return self


me = []


# --- outer
import functools


def show(g):
    values = sorted(dict(inspect.getasyncgenlocals(g)).items())
    awaiting = type(g.ag_await).__name__
    print(inspect.getasyncgenstate(g), values, g.ag_running, g.ag_suspended, awaiting, g.ag_code.co_name)


def step(awaitable):
    try:
        return awaitable.send(None)
    except (StopIteration, StopAsyncIteration) as stop:
        return repr(stop)


g = numbers(2)
me.append(g)
show(g)
a = g.asend(None)
print(step(a))
show(g)
print(step(a))
show(g)
a = g.aclose()
print(step(a))
show(g)
me[0] = g = numbers(1)
print(step(g.aclose()))
show(g)
for wrong in (1, plain):
    for function in (inspect.getasyncgenlocals, inspect.getasyncgenstate):
        try:
            function(wrong)
        except (TypeError, AttributeError) as error:
            print(type(error).__name__, str(error).replace(repr(wrong), "WRONG"))
print(inspect.iscoroutinefunction(plain), inspect.markcoroutinefunction(plain) is plain)
print(inspect.iscoroutinefunction(plain))
print(inspect.iscoroutinefunction(functools.partial(plain)), inspect.isgeneratorfunction(plain))
thing = Callable()
print(inspect.iscoroutinefunction(thing), inspect.iscoroutinefunction(thing.method))
inspect.markcoroutinefunction(thing)
print(inspect.iscoroutinefunction(thing), inspect.iscoroutinefunction(Callable()))
inspect.markcoroutinefunction(Callable.method)
print(inspect.iscoroutinefunction(thing.method), inspect.iscoroutinefunction(Callable.__aenter__))
try:
    inspect.markcoroutinefunction(3)
except AttributeError as error:
    print(error)
for c in (plain(), thing(), thing.method()):
    print(step(c))
