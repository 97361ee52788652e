"""Context-manager classes: suppression, errors in enter/exit, nesting order, return values."""
log = []
class CM:
    def __init__(self, n, suppress=False, fail=None): self.n, self.s, self.fail = n, suppress, fail
    def __enter__(self):
        log.append("enter " + self.n)
        if self.fail == "enter": raise OSError("enter " + self.n)
        return self.n
    def __exit__(self, t, v, tb):
        log.append(f"exit {self.n} {t.__name__ if t else None} {v}")
        if self.fail == "exit": raise KeyError("exit " + self.n)
        return self.s
def run(fn):
    log.clear()
    try:
        r = fn()
    except Exception as e:
        r = f"{type(e).__name__} {e} ctx={e.__context__!r}"
    print(r, log)
def body(*cms, err=None, ret=None):
    if not cms:
        if err: raise err
        return ret
    with cms[0] as n:
        return body(*cms[1:], err=err, ret=n + str(ret))
    return "after suppressed"
run(lambda: body(CM("a"), CM("b"), ret=1))
run(lambda: body(CM("a"), CM("b", True), CM("c"), err=ValueError("v")))
run(lambda: body(CM("a", fail="exit"), CM("b"), err=ValueError("v")))
run(lambda: body(CM("a", True), CM("b", fail="enter"), err=ValueError("v")))
run(lambda: body(CM("a", 1), CM("b", fail="exit"), ret=2))
def loop():
    for i in range(3):
        with CM(str(i), suppress="truthy"):
            if i == 0: continue
            if i == 1: 1 / 0
            break
    return i
run(loop)
class NoExit: __enter__ = print
class OnInstance: __init__ = lambda self: vars(self).update(__enter__=print, __exit__=print)
for bad in (NoExit(), OnInstance(), 5, CM):
    run(lambda: body(bad))
with CM("x") as log2, CM(log2 + "y", fail="exit"):
    raise ValueError("main body")
