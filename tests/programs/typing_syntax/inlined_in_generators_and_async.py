"""Comprehensions inside generators and coroutines with yields and awaits around and nested functions in them."""
def g(x):
    got = yield [x for x in range(x)]
    while got:
        got = yield [(got, x, y) for y in range(got)]
    yield {x: y for x, y in zip("ab", range(2))}, x
it = g(2); print(next(it), it.send(2), it.send(1), it.send(0))
def delegating():
    r = yield from [z for z in "ab"]
    yield from (q for q in [w for w in (1, 2)])
    yield [*[v for v in "k"], r]
print(list(delegating()))
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self): yield self.v; return self.v * 2
async def agen(n):
    for i in range(n): yield i; await Aw(f"a{i}")
async def co(x):
    a = [await Aw(x) for x in (1, 2)]
    b = {x async for x in agen(2)}
    c = {i: [await Aw(j) async for j in agen(i)] for i in range(2)}
    d = [x async for x in agen(4) if x % 2 if await Aw(x)]
    e = [y for y in [await Aw(9)]]
    return a, sorted(b), c, d, e, x
def drive(c):
    sent = []
    while True:
        try: sent.append(c.send(None))
        except StopIteration as s: return s.value, sent
print(drive(co("X")))
async def agenexp(): return [v async for v in (u * 2 async for u in agen(3) if u)], [k async for k in agen(1)]
print(drive(agenexp()))
async def failing(x):
    try: return [1 // x async for x in agen(2)]
    except ZeroDivisionError as e: return str(e), x
print(drive(failing("keep")))
def throwing():
    x = "x0"
    try: yield [x for x in "ab"]
    except KeyError as e: yield (repr(e), x)
t = throwing(); next(t); print(t.throw(KeyError("k")))
async def end(): return [await Aw(i) + "s" for i in (1,)]
drive(end())
