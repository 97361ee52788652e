"""Every augmented assignment statement on a class with and without the in-place method."""
class Acc:
    def __init__(self, v): self.v, self.log = v, []
    def _i(op):
        def run(self, other):
            self.log.append((op, other))
            return self
        return run
    for _op in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
        locals()[f"__i{_op}__"] = _i(_op)
    del _op, _i
a = b = Acc(1)
a += 1; a -= 2; a *= 3; a /= 4; a //= 5; a %= 6; a **= 7; a <<= 8; a >>= 9; a &= 10; a |= 11; a ^= 12; a @= 13
print(a is b, a.log)
class V:
    def __init__(self, *xs): self.xs = xs
    def __add__(self, o): return V(*(p + q for p, q in zip(self.xs, o.xs)))
    def __mul__(self, k): return V(*(x * k for x in self.xs))
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(p * q for p, q in zip(self.xs, o.xs))
    def __neg__(self): return self * -1
    def __abs__(self): return (self @ self) ** 0.5
    def __repr__(self): return f"V{self.xs}"
v = w = V(3, 4)
v += V(1, 1)
v *= 2
print(v, w, 3 * w, -w, abs(w), v @ w)
box = {"v": V(1, 2), "l": [[0]]}
box["v"] += V(1, 0)
box["l"][0] += [1]
w @= v
print(box, w)
class NoSet:
    @property
    def ro(self): return [1]
try:
    NoSet().ro += [2]
except AttributeError as e:
    print(e)
try: box["v"] += 5
except Exception as last: print(type(last).__name__, last)
