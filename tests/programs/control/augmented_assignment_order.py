"""augmented assignment evaluates target parts once, then reads, then the right side."""
class Box:
    def __init__(self, **kw): self.__dict__["vals"] = kw
    def __getattr__(self, n):
        log.append(f"get {n}")
        return self.vals[n]
    def __setattr__(self, n, v):
        log.append(f"set {n}={v}")
        self.vals[n] = v
    def __getitem__(self, k):
        log.append(f"getitem {k}")
        return self.vals[k]
    def __setitem__(self, k, v):
        log.append(f"setitem {k}={v}")
        self.vals[k] = v

def v(tag, x):
    log.append(tag)
    return x

log, b = [], Box(n=1, m=[1])
v("obj", b).n += v("rhs", 5)
v("obj", b)[v("key", "n")] *= v("rhs", 2)
b.m += v("rhs", [2])
b["m"] += (3,)
print(log, b.vals)
log.clear()
try:
    v("obj", b)[v("key", "zz")] -= v("rhs", 1)
except KeyError as e:
    print(e, log)
t = ([1], 2)
try:
    t[0] += [9]
except TypeError as e:
    print(e, t)
lst = [1, 2, 3, 4]
lst[1:3] *= 2
i = 0
lst[(i := i + 1)] += i
print(lst, i)
try:
    b.n -= "x"
except Exception as last_error:
    print(type(last_error).__name__, last_error)
