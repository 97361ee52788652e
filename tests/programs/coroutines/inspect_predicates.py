"""iscoroutinefunction, isasyncgenfunction, isawaitable, iscoroutine, isasyncgen and code flags."""
import functools
import inspect
import types

async def co():
    pass

async def ag():
    yield

def gen():
    yield

@types.coroutine
def tc():
    yield

class K:
    async def m(self):
        pass

    @staticmethod
    async def s():
        yield

    async def __call__(self):
        pass

    def __await__(self):
        yield

subjects = {"co": co, "ag": ag, "gen": gen, "tc": tc, "K.m": K.m, "K().m": K().m, "K.s": K.s, "K()": K(),
            "partial": functools.partial(co), "lambda": lambda: co()}
for name, f in subjects.items():
    print(name, inspect.iscoroutinefunction(f), inspect.isasyncgenfunction(f), inspect.isgeneratorfunction(f))
objs = [co(), ag(), gen(), tc(), K()]
for o in objs:
    print(type(o).__name__, inspect.isawaitable(o), inspect.iscoroutine(o), inspect.isasyncgen(o))
objs[0].close()
for f in (co, ag, gen, tc):
    fl = f.__code__.co_flags
    print(f.__name__, [n for n in ("COROUTINE", "ASYNC_GENERATOR", "GENERATOR", "ITERABLE_COROUTINE") if fl & getattr(inspect, "CO_" + n)])
