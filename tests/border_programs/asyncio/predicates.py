"""What asyncio and inspect say of functions, coroutines, generators and tasks of the other side."""
# --- inner
import asyncio
import functools
import types


async def coroutine_function():
    return 1


async def async_generator_function():
    yield 1


def generator_function():
    yield 1


def plain():
    pass


@types.coroutine
def old_style():
    yield


class Class:
    async def method(self):
        pass

    @classmethod
    async def of_class(cls):
        pass

    @staticmethod
    async def static():
        pass

    async def __call__(self):
        pass

    def __await__(self):
        yield

    async def __aiter__(self):
        yield


@functools.wraps(coroutine_function)
def wrapper():
    return coroutine_function()


# --- outer
import collections.abc
import inspect

FUNCTIONS = [
    coroutine_function, async_generator_function, generator_function, plain, old_style, Class.method, Class().method,
    Class.of_class, Class.static, Class(), Class, wrapper, functools.partial(coroutine_function),
    functools.partial(functools.partial(async_generator_function)), lambda: coroutine_function(), print, 3,
]
FUNCTION_TESTS = [
    inspect.iscoroutinefunction, inspect.isasyncgenfunction, inspect.isgeneratorfunction, inspect.isfunction,
    inspect.ismethod, inspect.isroutine, inspect.isawaitable, callable,
]
OBJECT_TESTS = [
    asyncio.iscoroutine, inspect.iscoroutine, inspect.isawaitable, inspect.isasyncgen, inspect.isgenerator,
    asyncio.isfuture, lambda x: isinstance(x, collections.abc.Coroutine), lambda x: isinstance(x, types.CoroutineType),
    lambda x: isinstance(x, collections.abc.Awaitable), lambda x: isinstance(x, collections.abc.AsyncGenerator),
    lambda x: isinstance(x, collections.abc.AsyncIterator), lambda x: isinstance(x, collections.abc.Generator),
    lambda x: isinstance(x, types.AsyncGeneratorType), lambda x: isinstance(x, types.GeneratorType),
    lambda x: isinstance(x, collections.abc.Iterator), lambda x: isinstance(x, collections.abc.Hashable),
]


def bits(tests, value):
    return "".join("01"[bool(test(value))] for test in tests)


async def main():
    for function in FUNCTIONS:
        print(bits(FUNCTION_TESTS, function), type(function).__name__)
    objects = [
        coroutine_function(), async_generator_function(), generator_function(), old_style(), Class().method(),
        Class.static(), Class()(), Class(), Class().__await__(), Class().__aiter__(), wrapper(),
        async_generator_function().asend(None), async_generator_function().__anext__(),
        coroutine_function().__await__(), asyncio.create_task(coroutine_function()),
        (x for x in "a"), (x async for x in async_generator_function()), [x for x in "a"],
    ]
    for value in objects:
        kind = type(value)
        print(bits(OBJECT_TESTS, value), kind.__name__, value.__class__.__name__, kind.__module__)
        print([name for name in dir(value) if name[:3] in ("cr_", "ag_", "gi_")])
        for state in (inspect.getcoroutinestate, inspect.getgeneratorstate):
            try:
                print(state(value))
            except AttributeError as error:
                print("no state")
    for value in objects:
        if hasattr(value, "close"):
            value.close()
    try:
        await asyncio.ensure_future(generator_function())
    except TypeError as error:
        print(error)
    asyncio.run(coroutine_function)
