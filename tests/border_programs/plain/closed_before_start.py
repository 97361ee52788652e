"""What a generator or coroutine that is closed before its start still holds."""
# --- inner
def generator(owner):
    yield 1


async def coroutine(owner):
    return 1


class Owner:
    pass


# --- outer
import gc
import weakref

for function in (generator, coroutine):
    for end in ("close", "throw"):
        owner = Owner()
        reference = weakref.ref(owner)
        g = function(owner)
        del owner
        if end == "close":
            g.close()
        else:
            try:
                g.throw(KeyError("k"))
            except KeyError as error:
                print(repr(error))
        gc.collect()
        print(end, reference() is None)
        del g
        print(end, reference() is None)
