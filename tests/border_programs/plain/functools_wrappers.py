"""``functools`` over generator and coroutine functions of the other side."""
# --- inner
import functools


def count(stop, start=0, *, step=1):
    "Counts."
    while start < stop:
        yield start
        start += step


async def fetch(key, *, default=None):
    "Fetches."
    return {"a": 1}.get(key, default)


async def stream(n):
    for i in range(n):
        yield i


def inner_wrapper(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        calls.append((function.__name__, args, kwargs))
        return function(*args, **kwargs)
    return wrapper


class Owner:
    def __init__(self, n):
        self.n = n

    @functools.cached_property
    def items(self):
        return count(self.n)

    @functools.cached_property
    def awaitable(self):
        return fetch("a")


    def method(self, *args):
        yield self.n
        yield from args

    bound = functools.partialmethod(method, "bound")


calls = []


@functools.singledispatch
def describe(value):
    yield "object"


# --- outer
import inspect


def drive(awaitable):
    try:
        return "yielded", awaitable.__await__().send(None)
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__, error.args


@describe.register
def _(value: int):
    yield "int"
    yield from describe.dispatch(object)(value)


@describe.register(list)
def describe_list(value):
    for item in value:
        yield from describe(item)


@describe.register
async def _(value: str):
    return "str", value


class Late(Owner):
    dispatched = functools.singledispatchmethod(lambda self, value: fetch(value))

    @dispatched.register
    def _(self, value: int):
        return count(value)


for function in (count, fetch, stream):
    for wrapper in (functools.wraps(function)(lambda *args, **kwargs: function(*args, **kwargs)),
                    inner_wrapper(function), functools.partial(function, 3), functools.lru_cache(function)):
        print(getattr(wrapper, "__name__", None), getattr(wrapper, "__wrapped__", None) is function,
              inspect.isgeneratorfunction(wrapper), inspect.iscoroutinefunction(wrapper),
              inspect.isasyncgenfunction(wrapper), inspect.signature(wrapper))
print(list(functools.partial(count, step=2)(5)), list(functools.partial(count, 3, start=1)()))
print(drive(functools.partial(fetch, default=5)("b")), drive(functools.partial(functools.partial(fetch), "a")()))
print(list(inner_wrapper(count)(2)), drive(inner_wrapper(fetch)("a", default=0)), calls)
cached = functools.lru_cache(maxsize=2)(count)
print(list(cached(2)), list(cached(2)), cached(2) is cached(2), tuple(cached.cache_info()))
cached = functools.cache(fetch)
print(drive(cached("a")), drive(cached("a")), tuple(cached.cache_info()))
owner = Owner(2)
print(list(owner.items), list(owner.items), drive(owner.awaitable), drive(owner.awaitable), sorted(vars(owner)))
print(list(owner.bound(1)), list(Owner.bound(owner, 2)), inspect.isgeneratorfunction(owner.bound))
print(list(describe(1)), list(describe([1, 2.0, [3]])), drive(describe("text")), list(describe(None)))
late = Late(1)
print(list(late.dispatched(2)), drive(late.dispatched("a")), list(late.bound()))
print(functools.reduce(lambda a, b: a + b, count(5)), functools.reduce(max, stream.__name__, "a"))
for call in (lambda: functools.partial(count)(), lambda: functools.partial(fetch, key=1)(2), lambda: cached([])):
    try:
        call()
    except TypeError as error:
        print(error)
functools.reduce(lambda a, b: a / b, count(3))
