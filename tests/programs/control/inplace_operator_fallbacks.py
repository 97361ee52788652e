"""every augmented operator: in-place method, fallback to binary and reflected, errors."""
ops = "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift".split()
class A:
    def __init__(self, v): self.v = v
for op in ops:
    setattr(A, f"__i{op}__", lambda s, o, op=op: A(s.v + [f"i{op}"]) if o != "fall" else NotImplemented)
    setattr(A, f"__{op}__", lambda s, o, op=op: A(s.v + [op]))
class R:
    def __getattr__(self, n): raise AttributeError(n)
for op in ops:
    setattr(R, f"__r{op}__", lambda s, o, op=op: f"r{op}")

def run(x, y):
    out = []
    def step(r):
        out.append(r.v[-1] if isinstance(r, A) else r)
    a = x; a += y; step(a)
    a = x; a -= y; step(a)
    a = x; a *= y; step(a)
    a = x; a /= y; step(a)
    a = x; a //= y; step(a)
    a = x; a %= y; step(a)
    a = x; a **= y; step(a)
    a = x; a @= y; step(a)
    a = x; a &= y; step(a)
    a = x; a |= y; step(a)
    a = x; a ^= y; step(a)
    a = x; a <<= y; step(a)
    a = x; a >>= y; step(a)
    return out

print(run(A([]), 1))
print(run(A([]), "fall"))
print(run(None, R()))
x = y = [1]
x += "ab"; x *= 2
print(y, x is y)
s = t = (1,)
s += (2,)
print(s, t)
try:
    s += [3]
except Exception as last_error:
    print(type(last_error).__name__, last_error)
