"""A proxy that forwards every operator to a wrapped value, generated in a loop."""
import operator
class Proxy:
    def __init__(self, obj): self._obj = obj
    def __repr__(self): return f"Proxy({self._obj!r})"
def unwrap(x): return x._obj if isinstance(x, Proxy) else x
def forward(fn, swap):
    def method(self, other):
        try:
            a, b = self._obj, unwrap(other)
            return Proxy(fn(b, a) if swap else fn(a, b))
        except TypeError:
            return NotImplemented
    return method
for name in "add sub mul truediv floordiv mod pow lshift rshift xor".split():
    setattr(Proxy, f"__{name}__", forward(getattr(operator, name), False))
    setattr(Proxy, f"__r{name}__", forward(getattr(operator, name), True))
for name in "lt le eq ne gt ge".split():
    setattr(Proxy, f"__{name}__", (lambda fn: lambda s, o: fn(s._obj, unwrap(o)))(getattr(operator, name)))
p, q = Proxy(7), Proxy(2)
print(p + q, p - 1, 1 - p, 2 ** q, p // q, p % q, p / q, p << q, 100 >> q, p ^ 1)
print(p < q, 3 < p, p == 7, 8 != p, p >= q >= 2, sorted([p, q, Proxy(5)]))
print(sum([p, q], Proxy(0)), Proxy("ab") * 2, Proxy([1]) + [2])
p += q
p **= 2
print(p)
print(Proxy("a") + 1)
