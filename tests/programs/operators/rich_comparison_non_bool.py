"""Rich comparisons may return anything; only conditions convert to bool."""
class Vec:
    def __init__(self, *xs): self.xs = xs
    def __eq__(self, o): return [a == b for a, b in zip(self.xs, o.xs)]
    def __ne__(self, o): return ()
    def __lt__(self, o): return Vec(*(a < b for a, b in zip(self.xs, o.xs)))
    def __repr__(self): return f"Vec{self.xs}"
    __hash__ = None
class NoBool:
    def __eq__(self, o): return self
    def __bool__(self): raise ValueError("ambiguous truth")
v, w = Vec(1, 2, 3), Vec(1, 0, 9)
print(v == w, v != w, v < w, v > w)
print(bool(v == w), not (v != w), "yes" if v != w else "no")
print(v in [w], [v].index(w), [v, v].count(w))
print(not v == w, (v != w) or "empty", (v == w) and "full")
try:
    hash(v)
except TypeError as e:
    print(e)
n = NoBool()
print(type(n == 1).__name__)
def search(items, x):
    return x in items
print(search([n], n))
search([1, 2, n], "other")
