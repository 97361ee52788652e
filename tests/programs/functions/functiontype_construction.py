"""types.FunctionType, MethodType and copies of functions with other globals."""
import types
factor = 2
def scale(x, by=None):
    return x * (factor if by is None else by)
other = types.FunctionType(scale.__code__, {"factor": 100}, "other", (None,))
print(scale(3), other(3), other(3, 4), other.__name__, other.__globals__["factor"])
class P:
    def __init__(self, n): self.n = n
m = types.MethodType(lambda self, *a: (self.n, a), P(5))
print(m(1, 2), m.__self__.n, m.__func__.__name__)
p = P(7)
p.bound = types.MethodType(scale, 10)
p.raw = lambda: "no self"
print(p.bound(), p.bound(by=0), p.raw())
odd = types.MethodType(len, [1, 2, 3])
print(odd(), types.MethodType(m, "extra")())
print(scale.__get__(4)(), scale.__get__(None, int) is scale)
missing = types.FunctionType(scale.__code__, {}, argdefs=(None,))
try:
    missing(1)
except NameError as e:
    print(e)
for args in [(1, {}), (scale.__code__, []), (scale.__code__,)]:
    try:
        types.FunctionType(*args)
    except TypeError as e:
        print(e)
try:
    types.MethodType(3, 4)
except TypeError as e:
    print(e)
try: types.MethodType(scale, None)()
except Exception as last: print(type(last).__name__, last)
