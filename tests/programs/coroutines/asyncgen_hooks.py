"""sys.set_asyncgen_hooks: firstiter called once per generator, get/set/restore, thread-local values."""
import sys

async def agen(n):
    for i in range(n):
        yield i

seen = []
old = sys.get_asyncgen_hooks()
print(type(old).__name__, old.firstiter, old.finalizer)

def first(g):
    seen.append(g.__name__)

async def consume(g):
    return [x async for x in g]

def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value

sys.set_asyncgen_hooks(firstiter=first)
try:
    g = agen(3)
    print(seen)
    a = g.__anext__()
    print("after anext()", seen)
    print(run(a), run(consume(g)), seen)
    print(run(consume(x async for x in agen(2))), seen)
    g = agen(1)
    run(g.aclose())
    print("aclose", seen)
    for bad in ({"firstiter": 5}, {"finalizer": "x"}):
        try:
            sys.set_asyncgen_hooks(**bad)
        except TypeError as e:
            print(e)
finally:
    sys.set_asyncgen_hooks(*old)
print(sys.get_asyncgen_hooks() == old)
