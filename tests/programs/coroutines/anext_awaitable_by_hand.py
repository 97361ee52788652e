"""The anext-with-default awaitable driven by hand with send, throw and close."""
import types

@types.coroutine
def pause(x):
    return (yield x)

class Source:
    def __init__(self, *vals):
        self.vals = list(vals)
    def __aiter__(self):
        return self
    async def __anext__(self):
        try:
            got = await pause("waiting")
        except KeyError:
            got = "recovered"
        except GeneratorExit:
            print("closing")
            raise
        if not self.vals:
            raise StopAsyncIteration
        return self.vals.pop(0), got
async def get(it, *d):
    return await anext(it, *d)
def show(f, *a):
    try:
        return f(*a)
    except StopIteration as e:
        return "returned", e.value
    except BaseException as e:
        return type(e).__name__, str(e)
s = Source(1, 2)
c = get(s, "dflt")
print(show(c.send, None), show(c.send, "x"))
c = get(s, "dflt")
print(show(c.send, None), show(c.throw, KeyError()))
c = get(s, "dflt")
print(show(c.send, None), show(c.send, None))
c = get(s)
print(show(c.send, None), show(c.send, None))
c = get(s, None)
print(show(c.send, None), show(c.close))
c = get(s, None)
print(show(c.send, None), show(c.throw, OSError("out")))
