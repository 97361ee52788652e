"""Decorators over coroutine functions: retry, cache, timing trace and sync wrappers."""
import functools

def retry(times, *errors):
    def deco(fn):
        @functools.wraps(fn)
        async def wrapper(*a, **k):
            for attempt in range(1, times + 1):
                try:
                    return await fn(*a, **k)
                except errors as e:
                    print(f"{fn.__name__} attempt {attempt}: {e!r}")
                    last = e
            raise RuntimeError(f"{fn.__name__} failed {times} times") from last
        return wrapper
    return deco

def cached(fn):
    store = {}
    @functools.wraps(fn)
    async def wrapper(*a):
        if a not in store:
            store[a] = await fn(*a)
        return store[a]
    wrapper.store = store
    return wrapper

calls = []

@cached
@retry(3, ValueError, KeyError)
async def flaky(n):
    calls.append(n)
    if len(calls) < n:
        raise ValueError(len(calls))
    return n * 10
async def main():
    print(await flaky(3), await flaky(3), await flaky(1), flaky.store, calls, flaky.__name__)
    try:
        await flaky("x")
    except TypeError as e:
        print(e)
    calls.clear()
    await flaky(9)
main().send(None)
