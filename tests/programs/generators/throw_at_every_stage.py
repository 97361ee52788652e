"""throw() into an unstarted, suspended, handling and finished generator, and what it returns."""


def gen(log):
    while True:
        try:
            log.append((yield "ready"))
        except ValueError as e:
            log.append(f"caught {e}")
            r = yield "recovered"
            log.append(r)
        except KeyError:
            return "bye"


log = []
g = gen(log)
try:
    g.throw(ValueError("too early"))
except ValueError as e:
    print("unstarted:", e, log)
print("dead now:", next(g, "exhausted"))
g = gen(log)
print(next(g), g.throw(ValueError("a")), g.send("mid"), g.throw(ValueError), next(g))
try:
    print(g.throw(KeyError("k")))
except StopIteration as e:
    print("stop", e.value)
try:
    g.throw(OSError("finished"))
except OSError as e:
    print("finished:", e)
print(log)
