"""match on received values in generators and on awaited results."""
def accumulator():
    total, reply = 0, None
    while True:
        match (yield reply):
            case ("add", n): total += n; reply = total
            case ("sub", n): total -= n; reply = total
            case None: reply = "idle"
            case "stop": return total
            case other: reply = ("unknown", other)

g = accumulator()
next(g)
print(g.send(("add", 5)), g.send(("sub", 2)), next(g), g.send([1]))
try:
    g.send("stop")
except StopIteration as s:
    print("returned", s.value)

class Wait:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)

async def worker():
    out = []
    for q in "abc":
        match await Wait(q):
            case {"ok": v}: out.append(v)
            case [x, await_] if x: out.append(await_)
            case _: out.append(None)
    return out

c = worker()
print(c.send(None), c.send({"ok": 1}), c.send([1, 2]))
try:
    c.send("zzz")
except StopIteration as s:
    print(s.value)
def delegating():
    match (yield from accumulator()):
        case int(n) if n > 0: yield f"positive {n}"
        case n: yield f"other {n}"
d = delegating()
next(d); d.send(("add", 3))
print(d.send("stop"))
