"""Bound methods: storing, comparing, attributes, __self__/__func__, errors."""
class P:
    n = 0
    def __init__(self, n=0): self.n = n
    def get(self, k=1): return self.n * k
    @classmethod
    def cm(cls, *a): return cls.__name__, a
    @staticmethod
    def sm(*a): return a
    def __eq__(self, o): return isinstance(o, P) and self.n == o.n
    def __hash__(self): return self.n
class Q(P): pass
p, q = P(3), Q(3)
m = p.get
print(m(), m(2), m.__name__, m.__self__ is p, m.__func__ is P.get, m == p.get, m is p.get)
print(p.get == q.get, P(3).get == p.get, hash(m) == hash(p.get), P.cm == P.cm, P.cm == Q.cm)
p.n = 10
print(m(), P.get(q, 5), Q.get(p), P.cm.__self__.__name__, q.cm(1), Q.sm(1), q.sm.__name__)
p.get = lambda k=0: "instance attribute"
print(p.get(), m(), type(p).get(p), P.sm is p.sm)
class Holder:
    f = p.get
    g = m
    h = len
    i = P
print(Holder().f(), Holder().g(), Holder().h("abc"), Holder().i(4).n)
for bad in (lambda: P.get(), lambda: m(1, 2), lambda: q.sm(k=1), lambda: Q.cm(x=1), lambda: P.get(1), lambda: Holder().g(self=1)):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
fns = [P(i).get for i in range(3)]
print([f(10) for f in fns], list(map(Q.get, [P(1), P(2)])))
try: m.extra = 1
except Exception as last: print(type(last).__name__, last)
