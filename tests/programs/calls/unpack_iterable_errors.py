"""Unpacking errors in assignments, calls, loops and nested targets, with messages."""
class It:
    def __init__(self, n, fail=None): self.n, self.fail, self.seen = n, fail, 0
    def __iter__(self): return self
    def __next__(self):
        if self.fail == self.seen: raise ValueError("failed at %d" % self.seen)
        if self.seen == self.n: raise StopIteration
        self.seen += 1
        return self.seen
def two(v): a, b = v; return a, b
def star(v): a, *b, c = v; return a, b, c
def nested(v): a, (b, (c, *d)) = v; return a, b, c, d
def none(v): () = v; return "empty ok"
def one(v): [a] = v; return a
for fn in (two, star, nested, none, one):
    for v in ((), (1,), (1, 2), (1, (2, (3, 4))), "ab", 5, None, {"k": 1, "j": 2}, It(2), It(5), It(5, 1), It(1, 3), range(3), [[1]]):
        try:
            r = fn(v)
        except Exception as e:
            r = f"{type(e).__name__}: {e}"
        print(fn.__name__, type(v).__name__, r, v.seen if isinstance(v, It) else "")
inf = It(10 ** 9)
try:
    x, y = inf
except ValueError:
    print("consumed", inf.seen)
pairs = [("a", 1), ("b", 2, 3)]
print({k: v for k, *v in pairs})
try: {k: v for k, v in pairs}
except Exception as last: print(type(last).__name__, last)
