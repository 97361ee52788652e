"""``copy`` and ``pickle`` refuse generators, coroutines and async generators of the other side."""
# --- inner
def generator():
    yield 1


async def coroutine():
    return 1


async def async_generator():
    yield 1


# --- outer
import copy
import copyreg
import pickle


def attempt(name, function, *args):
    try:
        print(name, type(function(*args)).__name__)
    except Exception as error:
        print(name, type(error).__name__, error)


for function in (generator, coroutine, async_generator):
    thing = function()
    attempt("copy", copy.copy, thing)
    attempt("deepcopy", copy.deepcopy, thing)
    attempt("deepcopy in a list", copy.deepcopy, [thing])
    for protocol in (2, 4, 5):
        attempt(f"pickle {protocol}", pickle.dumps, thing, protocol)
    attempt("reduce_ex", thing.__reduce_ex__, 4)
    attempt("the class", lambda: thing.__class__())
    attempt("subclass", lambda: type("Sub", (thing.__class__,), {}))
    attempt("hash", hash, thing)
    attempt("compare", lambda: (thing == thing, thing == function, thing != 1))
    attempt("order", lambda: thing < thing)
    attempt("call", thing)
    attempt("bool", bool, thing)
    attempt("int", int, thing)
    attempt("len", len, thing)
    attempt("iter", iter, thing)
    attempt("aiter", aiter, thing)
    attempt("contextmanager", lambda: thing.__enter__())
    if hasattr(thing, "close"):
        thing.close()
wrapper = (c := coroutine()).__await__()
for call in (lambda: copy.copy(wrapper), lambda: pickle.dumps(wrapper), lambda: pickle.dumps([generator()])):
    attempt("wrapper", call)
wrapper.close()
c.close()
