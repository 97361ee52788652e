"""rich comparison: reflected methods, NotImplemented, subclasses first, total failure."""
class A:
    def __init__(self, n): self.n = n
    def _c(op):
        def m(self, o):
            log.append(f"{type(self).__name__}.{op}")
            return getattr(self.n, op)(o.n) if isinstance(o, A) else NotImplemented
        return m
    __lt__, __le__, __gt__, __ge__, __eq__, __ne__ = map(_c, "__lt__ __le__ __gt__ __ge__ __eq__ __ne__".split())
    __hash__ = None

class B(A):
    __lt__, __gt__ = A._c("__lt__"), A._c("__gt__")

class C:
    def __lt__(self, o): return "C lt"
    def __eq__(self, o): return ["eq"]

log, a, b, c = [], A(1), B(2), C()
tests = [lambda: a < b, lambda: b < a, lambda: a <= b, lambda: a == 1, lambda: 1 != a, lambda: a < c, lambda: c > a, lambda: a > c, lambda: c == a, lambda: a == c, lambda: c != 1, lambda: object() == 1,
         lambda: a < 5, lambda: c >= 1, lambda: 1 <= "a", lambda: None < None, lambda: {} < {}, lambda: [1, "a"] < [1, 2], lambda: [a, 1] == [a, 2], lambda: (a,) < (b,), lambda: max(a, b).n, lambda: sorted([b, a])[0].n, lambda: 1 < 2.5 < True + 2]
for t in tests:
    try:
        print(t(), log)
    except TypeError as e:
        print("TypeError", e, log)
    log.clear()
try:
    min([a, c, 5])
except Exception as last_error:
    print(type(last_error).__name__, last_error)
