"""Push-style coroutines with a priming decorator, broadcast and close propagation."""

def primed(fn):
    def start(*a, **k):
        g = fn(*a, **k)
        next(g)
        return g
    return start

@primed
def sink(name, out):
    try:
        while True:
            out.append((name, (yield)))
    except GeneratorExit:
        out.append((name, "closed"))

@primed
def only(pred, target):
    try:
        while True:
            item = yield
            if pred(item):
                target.send(item)
    finally:
        target.close()
@primed
def broadcast(*targets):
    try:
        while item := (yield):
            for t in targets:
                t.send(item)
    finally:
        for t in targets:
            t.close()
out = []
b = broadcast(only(lambda n: n % 2, sink("odd", out)), only(lambda n: n > 3, sink("big", out)))
for i in range(1, 7):
    b.send(i)
b.close()
print(out)
try:
    b.send(1)
except Exception as err:
    print(type(err).__name__, err)
