"""chained comparisons evaluate each operand once and stop at the first false one."""
def v(x):
    log.append(x)
    return x

log = []
tests = [lambda: v(1) < v(2) < v(3), lambda: v(1) < v(0) < v(3), lambda: v(1) == v(1) != v(2) > v(0) <= v(5), lambda: v(3) > v(2) > v(2) > v(1),
         lambda: v(1) in v([1]) in v([[1]]), lambda: v(1) is not v(None) is None, lambda: not v(1) < v(2) < v(0), lambda: v(1) < v(2) and v(3) < v(2) or v(9) > v(8) > v(7)]
for t in tests:
    print(t(), log)
    log.clear()

class C:
    def __init__(self, n, r): self.n, self.r = n, r
    def __lt__(self, o):
        log.append(f"{self.n}<{o.n}")
        return self.r
    def __repr__(self): return self.n

a, b, c = C("a", [1]), C("b", ""), C("c", "last")
print(a < b < c, a < c < b, b < a < c, c < c < c < a, log)
x = 5
print(1 < x < 10, 10 > x > 1 == True, (1 < x) == True, 1 < x == 5, "a" < "b" < "c" in "abcd")
def rng(lo, val, hi):
    return lo <= val <= hi
print([rng(0, n, 2) for n in range(-1, 4)])
try:
    print(rng("a", "b", 5))
except Exception as last_error:
    print(type(last_error).__name__, last_error)
