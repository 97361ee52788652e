"""operator.methodcaller/itemgetter/attrgetter/call and unbound dunder calls."""
import operator as op
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def shift(self, dx, *, dy=0): return P(self.x + dx, self.y + dy)
    def __repr__(self): return f"P({self.x}, {self.y})"
    def __getitem__(self, k): return (self.x, self.y)[k]
    def __add__(self, o): return P(self.x + o[0], self.y + o[1])
    def __call__(self, *a): return self.x, a
p = P(1, 2)
print(op.methodcaller("shift", 5, dy=1)(p), op.itemgetter(0, 1)(p), op.attrgetter("x", "y")(p), op.call(p, 7))
print(op.add(p, (1, 1)), op.iadd([1], [2]), op.attrgetter("shift.__name__")(p), op.index(True), op.concat("a", "b"))
print(P.__add__(p, p), type(p).__call__(p, 1), P.__getitem__(p, 1), P.__init__(p, 8, 9), p)
print(int.__add__(1, 2), int.__add__(1, 2.0), str.__len__("abc"), list.__getitem__([1, 2], slice(None)), object.__repr__(1)[:11])
print(type.__call__(P, 3, 4), type.__call__(int, "5"), dict.__contains__({1: 2}, 1), float.__rsub__(1.0, 3))
print(op.contains([1, 2], 2), op.countOf("aab", "a"), op.indexOf("abc", "c"), op.truth([]), op.length_hint(iter([1, 2])))
for bad in (lambda: op.methodcaller("nope")(p), lambda: op.itemgetter(2)(p), lambda: op.attrgetter("x.q")(p), lambda: op.add(1, "a"), lambda: P.__add__(1, 2),
            lambda: op.methodcaller("shift")(p), lambda: op.index(1.5), lambda: op.itemgetter(), lambda: op.call(), lambda: op.call(5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try: sorted([P(1, 2), P("a", 3)], key=op.attrgetter("x"))
except Exception as last: print(type(last).__name__, last)
