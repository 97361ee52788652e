"""Weak references to generators, coroutines and async generators of the other side, and what dies with them."""
# --- inner
def generator(owner=None):
    yield 1


async def coroutine(owner=None):
    return 1


async def async_generator(owner=None):
    yield 1


class Owner:
    pass


def finishing(log, name, owner=None):
    try:
        yield name
    finally:
        log.append(name)


# --- outer
import gc
import weakref


def attempt(function, *args):
    try:
        print("value", function(*args))
    except Exception as error:
        print(type(error).__name__, error)


log = []
for function in (generator, coroutine, async_generator):
    g = function()
    reference = weakref.ref(g, lambda r: log.append("callback"))
    proxy = weakref.proxy(g)
    many = weakref.WeakSet([g])
    values = weakref.WeakValueDictionary({"key": g})
    keys = weakref.WeakKeyDictionary({g: "value"})
    print(reference() is g, weakref.getweakrefcount(g) > 3, len(many), g in many, list(values), list(keys.values()))
    print(proxy.__name__, weakref.ref(g) is weakref.ref(g), reference == weakref.ref(g))
    if function is generator:
        attempt(next, proxy)
        attempt(proxy.send, None)
    elif function is coroutine:
        attempt(proxy.send, None)
    else:
        g.aclose().close()
    del g
    gc.collect()
    print(reference(), len(many), list(values), list(keys), log)
    attempt(lambda: proxy.__name__)
    log.clear()
for function in (generator, coroutine, async_generator):
    owner = Owner()
    owner_reference = weakref.ref(owner)
    g = function(owner)
    del owner
    print(owner_reference() is None)
    if function is coroutine:
        g.close()
    del g
    print(owner_reference() is None)
for action in (next, lambda g: g.close(), lambda g: g.throw(KeyError("k")), list):
    owner = Owner()
    owner_reference = weakref.ref(owner)
    g = finishing(log, "finishing", owner)
    del owner
    attempt(next, g)
    attempt(action, g)
    print(owner_reference() is None, log, g.gi_frame)
    del g
    print(owner_reference() is None, log)
    log.clear()
g = finishing(log, "cycle")
owner = Owner()
owner.g = finishing(log, "in a cycle", owner)
next(owner.g)
reference = weakref.ref(owner.g)
del owner
gc.collect()
print(log, reference())
