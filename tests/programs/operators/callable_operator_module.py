"""The operator module against syntax: itemgetter, attrgetter, methodcaller and in-place helpers."""
import operator as op
from functools import reduce
rows = [{"n": 3, "t": "c"}, {"n": 1, "t": "b"}, {"n": 2, "t": "a"}]
print(sorted(rows, key=op.itemgetter("n")), [op.itemgetter("t", "n")(r) for r in rows])
print(op.itemgetter(1, slice(2, 4))("abcdef"), op.attrgetter("real", "imag")(3 + 4j), op.attrgetter("__class__.__name__")([]))
print(op.methodcaller("split", ",", maxsplit=1)("a,b,c"), op.methodcaller("upper")("x"))
print(reduce(op.mul, range(1, 11)), reduce(op.or_, (1, 4, 16)), reduce(op.concat, ["a", "b"], ""))
l = [1]
r = op.iadd(l, [2]); print(r is l, l)
t = (1,)
r = op.iadd(t, (2,)); print(r is t, t, r)
print(op.contains("abc", "b"), op.countOf([1, 2, 1], 1), op.indexOf([5, 6], 6), op.truth([]), op.not_(0), op.is_(l, l))
op.setitem(l, slice(0, 1), [9, 9]); op.delitem(l, -1); print(l, op.getitem(l, 0))
print(op.inv(5), op.neg(5), op.pos(-5), op.index(True), op.length_hint(iter([1, 2, 3])), op.floordiv(-7, 2), op.matmul.__name__)
for f in (lambda: op.indexOf([1], 2), lambda: op.itemgetter("zz")(rows[0]), lambda: op.attrgetter("a.b")(1), lambda: op.itemgetter()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
op.methodcaller("nope")([])
