"""``yield from`` over generators of the other side, with send, throw and close."""
# --- inner
def echo(log):
    received = []
    try:
        while True:
            try:
                received.append((yield len(received)))
                if received[-1] == "stop":
                    return received
            except ValueError as error:
                received.append(repr(error))
    finally:
        log.append("inner ends")


def failing():
    yield 1
    raise KeyError("from the inner side")


# --- outer
def outer(log):
    try:
        return (yield from echo(log))
    finally:
        log.append("outer ends")


log = []
g = outer(log)
print(next(g), g.send("a"), g.throw(ValueError("b")), g.send("c"))
try:
    g.send("stop")
except StopIteration as stop:
    print(stop.value)
g = outer(log)
next(g)
g.close()
print(log)
print(list(x for x in echo(log) if x < 0) if 0 else "skipped")


def through():
    yield from failing()


for x in through():
    print(x)
