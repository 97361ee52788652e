"""Default expressions run once, at definition, positional first then keyword-only."""
log = []
def note(x):
    log.append(x)
    return x
def deco(tag):
    log.append("deco " + tag)
    return lambda fn: (log.append("apply " + tag), fn)[1]
@deco(note("outer"))
@deco(note("inner"))
def f(a=note(1), *args, k=note(3), b: note("ann") = note(2)) -> note("ret"):
    return a, k, b
print([x for x in log if x not in ("ann", "ret")])
log.clear()
print(f(), f(9), f(k=8), log)
n = 5
def g(x=n, y=[n]):
    return x, y
n = 6
print(g(), n)
class K:
    v = 1
    def m(self, w=v, *, z=(lambda: v if "v" in globals() else "no v")()):
        return w, z
    v = 2
print(K().m(), K.v)
def bad(a=1, b=note("before") and undefined_default):
    pass
