"""Cooperative scheduler with generators, pipelines with send, and round-robin result collection."""
from collections import deque
class Sched:
    def __init__(self): self.ready, self.waiting, self.mail, self.log, self.results = deque(), {}, {}, [], {}
    def spawn(self, name, gen): self.ready.append((name, gen, None)); return self
    def run(self):
        tick = 0
        while self.ready:
            name, gen, value = self.ready.popleft(); tick += 1
            try: req = gen.throw(value) if isinstance(value, Exception) else gen.send(value)
            except StopIteration as e: self.results[name] = e.value; continue
            except Exception as e: self.results[name] = f"{type(e).__name__}: {e}"; continue
            match req:
                case None | "yield": self.ready.append((name, gen, tick))
                case ("put", box, v):
                    if box in self.waiting: self.ready.append(self.waiting.pop(box) + (v,))
                    else: self.mail.setdefault(box, deque()).append(v)
                    self.ready.append((name, gen, None))
                case ("get", box):
                    if self.mail.get(box): self.ready.append((name, gen, self.mail[box].popleft()))
                    else: self.waiting[box] = (name, gen)
                case ("fork", child, g): self.spawn(child, g); self.ready.append((name, gen, child))
                case _: self.ready.append((name, gen, TypeError(f"bad request {req!r}")))
            self.log.append(f"{name}:{req[0] if isinstance(req, tuple) else req}")
        for name, gen in self.waiting.values(): gen.close(); self.results.setdefault(name, "starved")
        return self.results
def producer(n):
    for i in range(n): yield "put", "box", i * i
    yield "put", "box", None
    return f"sent {n}"
def consumer():
    total = 0
    while (v := (yield "get", "box")) is not None: total += v
    child = yield "fork", "kid", (x for x in (None, "yield"))
    return total, child
def faulty():
    try: yield 12345
    except TypeError as e: print("recovered:", e)
    yield
    return {}["missing"]
def stuck():
    try: yield "get", "empty"
    finally: print("stuck closed")
def sub():
    got = yield
    return (got is not None, (yield from inner()))
def inner(): yield; return "inner"
s = Sched().spawn("p", producer(3)).spawn("c", consumer()).spawn("f", faulty()).spawn("s", stuck()).spawn("d", sub())
for k, v in s.run().items(): print(k, v)
print(*s.log)
