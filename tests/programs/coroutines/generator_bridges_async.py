"""Running coroutines from plain generators and exposing generators to coroutines, both directions."""
import types
@types.coroutine
def request(kind, *args):
    return (yield (kind, *args))
def bridge(coro):
    value = None
    while True:
        try:
            event = coro.send(value)
        except StopIteration as e:
            return e.value
        try:
            value = yield event
        except Exception as e:
            value = yield coro.throw(e)
async def fetch(key):
    try:
        return await request("get", key)
    except KeyError:
        return await request("default", key)
async def program():
    a = await fetch("a")
    b = await fetch("b")
    return await request("put", "sum", a + b)
def run(store):
    g = bridge(program())
    op = next(g)
    while True:
        print(op)
        try:
            match op:
                case "get", key:
                    op = g.send(store[key]) if key in store else g.throw(KeyError(key))
                case "default", key:
                    op = g.send(len(key))
                case "put", *item:
                    op = g.send(store.update([item]))
        except StopIteration as e:
            return e.value, store
print(run({"a": 5, "c": 7}))
try:
    run({"a": "text"})
except Exception as err:
    print(type(err).__name__, err)
