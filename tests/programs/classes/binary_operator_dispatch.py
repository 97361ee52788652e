"""Reflected operators, NotImplemented, subclass priority and in-place fallback for all."""
ops = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor", "divmod"]
class L:
    def __repr__(self): return type(self).__name__
class R(L): pass
class Sub(L): pass
def method(kind, op, result=True):
    return lambda self, other, *rest: f"{type(self).__name__}.{kind}{op}({other!r})" if result else NotImplemented
for o in ops:
    setattr(L, f"__{o}__", method("", o))
    setattr(R, f"__{o}__", method("", o, False))
    setattr(R, f"__r{o}__", method("r", o))
    setattr(Sub, f"__r{o}__", method("sub-r", o))
import operator
fn = {o: getattr(operator, o + "_" if o in ("and", "or") else o, None) or divmod for o in ops}
for o in ops:
    print(o, fn[o](L(), 1), fn[o](1, R()), fn[o](L(), Sub()), fn[o](R(), Sub()), fn[o](L(), L()))
    if o != "divmod":
        x = L()
        exec_free = getattr(operator, "i" + o)(x, 5)
        print("  inplace:", exec_free)
for o in ("add", "pow", "divmod", "matmul"):
    for a, b in ((R(), 1), (R(), L), ("s", L()), (None, R)):
        try:
            print(fn[o](a, b))
        except TypeError as e:
            print(str(e))
class In(L):
    def __iadd__(self, o): print("iadd", o); return "rebound"
    def __isub__(self, o): return NotImplemented
i = In()
i += 1
j = In()
j -= 2
print(i, j, pow(L(), 2), -~+3)
try: R() @ [1]
except Exception as last: print(type(last).__name__, last)
