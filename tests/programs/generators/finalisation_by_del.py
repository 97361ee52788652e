"""Dropping the last reference to a suspended generator with a quiet finally, and explicit close order."""


def gen(n, log):
    try:
        yield n
    finally:
        log.append(n)


log = []
gens = [gen(i, log) for i in range(4)]
for g in gens:
    next(g)
for g in reversed(gens):
    g.close()
print(log)
fresh = gen("never started", log)
fresh.close()
print(log)
for i in gen("exhausted", log):
    pass
print(log)
z = zip(a := gen("za", log), b := gen("zb", log))
print(next(z), next(z, "end"), log)
b.close()
print(log, list(a), list(b))
m = map(abs, c := gen(-1, log))
print(next(m))
c.close()
print(next(m, "map end"), log)
