"""When each star argument is evaluated and consumed, relative to errors."""
log = []
def e(v):
    log.append(v if not callable(v) else "fn")
    return v
class It:
    def __init__(self, name, *vals): self.name, self.vals = name, vals
    def __iter__(self):
        log.append("iter " + self.name)
        for v in self.vals:
            log.append(v)
            yield v
class Map:
    def __init__(self, **d): self.d = d
    def keys(self):
        log.append("keys " + ",".join(self.d))
        return self.d.keys()
    def __getitem__(self, k):
        log.append("get " + k)
        return self.d[k]
def f(*a, **k): log.append("called"); return a, k
def run(call):
    log.clear()
    try:
        print(call())
    except Exception as x:
        print(type(x).__name__, x)
    print("  ", log)
run(lambda: e(f)(e(1), *It("a", 2, 3), e(4), *It("b", 5)))
run(lambda: e(f)(*It("a", 2), k=e("kw"), *It("late", 9)))
run(lambda: f(*e(5), e("never reached?")))
run(lambda: f(e(1), *It("a", 2), **Map(x=1), y=e("y"), **Map(z=2)))
run(lambda: f(**Map(x=1), **Map(x=2), q=e("after dup")))
run(lambda: f(x=e("x1"), **Map(p=1, x=2)))
run(lambda: f(**e(3), z=e("z")))
run(lambda: e(None)(*It("a", 1), **Map(m=1)))
run(lambda: [*It("l", 1), *e(7), *It("never", 2)])
run(lambda: {**Map(a=1), e("k"): e("v"), **e([])})
