"""The kinds that ``inspect`` finds for functions, objects and code of the other side; ``__code__`` and flags."""
# --- inner
import types


def plain():
    return 1


def generator():
    yield 1


async def coroutine():
    return 1


async def async_generator():
    yield 1


@types.coroutine
def marked():
    yield 1


class Kinds:
    def generator(self):
        yield 1

    @classmethod
    async def coroutine(cls):
        return 1

    @staticmethod
    async def async_generator():
        yield 1

    async def __call__(self):
        return 1

    def __iter__(self):
        yield 1

    async def __aiter__(self):
        yield 1

    def __await__(self):
        yield 1


lambdas = [lambda: (yield), lambda: (x for x in [1]), lambda: (x async for x in async_generator())]


# --- outer
import collections.abc
import functools
import inspect

PREDICATES = ["isgenerator", "iscoroutine", "isasyncgen", "isawaitable", "isgeneratorfunction", "iscoroutinefunction",
              "isasyncgenfunction", "isfunction", "ismethod", "isroutine", "iscode"]
ABCS = ["Awaitable", "Coroutine", "Generator", "AsyncGenerator", "Iterator", "AsyncIterator", "AsyncIterable",
        "Callable"]
TYPES = ["GeneratorType", "CoroutineType", "AsyncGeneratorType", "FunctionType", "MethodType"]


def show(name, thing, abcs=True):
    true = [p for p in PREDICATES if getattr(inspect, p)(thing)]
    if abcs:
        true += [a for a in ABCS if isinstance(thing, getattr(collections.abc, a))]
    true += [t for t in TYPES if isinstance(thing, getattr(types, t))]
    print(name, true)
    if hasattr(thing, "close"):
        thing.close()


kinds = Kinds()
functions = {"plain": plain, "generator": generator, "coroutine": coroutine, "async_generator": async_generator,
             "method": kinds.generator, "classmethod": Kinds.coroutine, "staticmethod": Kinds.async_generator,
             "call": kinds.__call__, "iter": kinds.__iter__, "aiter": kinds.__aiter__, "await": kinds.__await__,
             "partial": functools.partial(coroutine), "lambda": lambdas[0], "expression": lambdas[1],
             "async expression": lambdas[2]}
for name, function in functions.items():
    show(name, function)
    show(name + "()", function())
    code = getattr(function, "__code__", None)
    if code is not None:
        print(code.co_name, code.co_flags & (inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR))
show("marked", marked)
show("marked()", marked(), abcs=False)
show("kinds", kinds)
c = coroutine()
show("wrapper", c.__await__())
print(type(c.__await__()).__name__, type(c).__name__, type(generator()).__name__, type(async_generator()).__name__)
c.close()
g = async_generator()
for step in (g.asend(None), g.__anext__(), g.athrow(KeyError), g.aclose(), anext(g), anext(g, None)):
    kinds = [inspect.isawaitable(step), isinstance(step, collections.abc.Coroutine), hasattr(step, "send")]
    print(type(step).__name__, kinds)
    if hasattr(step, "close"):
        step.close()
for name, thing in (("g", generator()), ("c", coroutine()), ("a", async_generator())):
    print(name, [attribute for attribute in dir(thing) if attribute[:3] in ("gi_", "cr_", "ag_")])
    print([attribute for attribute in dir(thing) if attribute[0] != "_" and attribute[:3] not in ("gi_", "cr_", "ag_")])
    if hasattr(thing, "close"):
        thing.close()
