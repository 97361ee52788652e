"""Errors from the outermost and inner iterables: location, laziness and cleanup of iterators."""
class It:
    def __init__(self, n, fail=None): self.n, self.fail, self.i = n, fail, 0
    def __iter__(self): print(f"iter{self.n}", end=" "); return self
    def __next__(self):
        self.i += 1
        if self.fail == self.i: raise LookupError(f"next {self.i}")
        if self.i > self.n: raise StopIteration
        return self.i
def outer_fail(): return [x for x in It(5, fail=3)]
def inner_fail(): return [(x, y) for x in It(2) for y in It(2, fail=2)]
def not_iter(): return [x for x in 5]
def inner_not_iter(): return [y for x in [1, 2] for y in x]
def cond_fail(): return [x for x in (1, 0) if 1 // x]
def unpack_fail(): return [a for a, b in [(1, 2), (3,)]]
def elt_fail(): return {x: x.y for x in "a"}
def key_fail(): return {[]: 1 for _ in "a"}
def set_fail(): return {{} for _ in "a"}
def name_fail(): return [nope for _ in "a"]
def iter_fail(): return [x for x in nope2]
for fn in (outer_fail, inner_fail, not_iter, inner_not_iter, cond_fail, unpack_fail, elt_fail, key_fail, set_fail, name_fail, iter_fail):
    try: print(fn())
    except Exception as e: print(fn.__name__, type(e).__name__, e)
it = It(6)
print([x for x in it if x < 3], [x for x in it])
src = iter(range(10))
print([x for x in src if x < 20 and next(src)], next(src, "done"))
def early():
    for r in [[x, next(src2)] for src2 in [iter("abcd")] for x in src2]: print(r, end=" ")
    return [x for x in "xyz" if x == "y"][0]
print(early())
def chain():
    try: inner_fail()
    except LookupError as e: raise RuntimeError([n for n in range(2)]) from e
chain()
