"""yield as context expression and as with target; exit runs while another generator is suspended."""
from contextlib import contextmanager


@contextmanager
def note(log, name):
    log.append("+" + name)
    yield {}
    log.append("-" + name)


def gen(log):
    with (yield "need manager") as box["slot"], note(log, "second") as second:
        second["x"] = yield "need value"
        log.append(sorted(second.items()))
    yield box["slot"]


log, box = [], {}
g = gen(log)
print(next(g))
print(g.send(note(log, "first")))
print(g.send(5))
print(list(g), log, box)
g = gen(log)
next(g)
try:
    g.send("not a manager")
except TypeError as e:
    print(e)
h = gen(log)
next(h)
h.send(note(log, "h"))
try:
    h.throw(OSError("in with"))
except OSError as e:
    print(e, log)
