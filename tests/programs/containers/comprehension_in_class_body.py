"""Comprehensions in class bodies: outermost iterable sees the class scope, the rest does not."""
size = "global size"
class A:
    size = 3
    items = [1, 2, 3]
    first = [i for i in items]
    second = [i * 2 for i in range(size)]
    pairs = list((i, j) for i in items for j in "ab")
    glob = [size for _ in range(1)]
    lam = (lambda: size)()
    try:
        broken = [i for i in range(2) if items]
    except NameError as e:
        err = str(e)
    nested = [[j for j in range(i)] for i in items]
    d = {k: v for k, v in zip("ab", items)}
    def method(self): return [size for _ in self.items]
    cls_name = __qualname__
print(A.first, A.second, A.pairs[:3], A.glob, A.lam, A.err, A.nested, A.d, A().method(), A.cls_name)
print("i" in vars(A), sorted(k for k in vars(A) if not k.startswith("__")))
def enclosing(size):
    class B:
        size = "class"
        seen = [size for _ in "x"]
        own = size
        fns = [lambda: size for _ in "x"]
    return B.seen, B.own, B.fns[0]()
print(enclosing("function"))
class C:
    x = 5
    y = (lambda x=x: [x for _ in range(2)])()
print(C.y)
class D:
    data = [1, 2]
    total = sum(v for v in data)
    bad = [data[i] for i in range(2)]
