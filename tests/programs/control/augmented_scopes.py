"""augmented assignment on global, nonlocal, class-body and unbound names."""
g = 1
def glob():
    global g
    g += 10
    return g
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
class K:
    g = g * 100
    g += 5
    count = 0
    names = []
    for i in range(3):
        count += i
        names += [i]
    def bump(self): self.count += 1; return self.count, type(self).count
c, d = counter(), counter()
k = K()
print(glob(), c(), c(5), d(), c(), K.g, K.count, K.names, k.bump(), k.bump(), K.count)
K.names += ["x"]
k.names += ["y"]
print(K.names, k.names is K.names, "names" in k.__dict__)
def outer():
    def early():
        nonlocal late
        late += 1
    early()
    late = 0
try:
    outer()
except NameError as e:
    print(type(e).__name__, e)
x: int = 5
x -= 3
d2 = {}
d2["a"] = d2.get("a", 0)
d2["a"] += 1
print(x, d2)
missing_global += 1
