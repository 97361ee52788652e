"""Set and frozenset operators, subset comparisons and in-place updates."""
a, b, f = {1, 2, 3}, {3, 4}, frozenset([2, 3])
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b))
print(type(a | f).__name__, type(f | a).__name__, type(f & f).__name__)
print(f < a, f <= f, f < f, a > f, a >= b, a == {3, 2, 1}, f == {2, 3}, a != b, a < b, b < a)
alias = a
a |= {9}; a &= {1, 2, 9, 10}; a -= {1}; a ^= {9, 8}
print(sorted(a), alias is a)
g = f
g |= {7}
print(sorted(g), sorted(f), g is f)
for op in (lambda: a | [1], lambda: a - "x", lambda: a < [1], lambda: {[]}, lambda: a + b, lambda: f & None):
    try:
        print(op())
    except TypeError as e:
        print(e)
d = {"x": 1, "y": 2}
print(sorted(d.keys() & {"x", "z"}), sorted(d.keys() | ["q"]), sorted(d.keys() - ["x"]), d.items() >= {("x", 1)})
class S(set):
    def __or__(self, o): return "S.or"
    def __ror__(self, o): return "S.ror"
print(S() | {1}, {1} | S(), frozenset() | S())
