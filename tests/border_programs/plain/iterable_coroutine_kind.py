"""What generators marked by ``types.coroutine`` are for ``collections.abc``: no coroutines, no awaitables."""
# --- inner
import types


@types.coroutine
def marked():
    yield 1


def plain():
    yield 1


# --- outer
import inspect
from collections import abc

for function in (marked, types.coroutine(plain), plain):
    g = function()
    print([isinstance(g, kind) for kind in (abc.Awaitable, abc.Coroutine, abc.Generator)], hasattr(g, "cr_await"))
    print(hasattr(g, "__await__"), inspect.isawaitable(g), inspect.iscoroutine(g), inspect.isgenerator(g))
    print(inspect.iscoroutinefunction(function), inspect.isgeneratorfunction(function))
