"""and, or, not and conditional expressions: returned operands and skipped evaluation."""
def v(x):
    print(f"<{x!r}>", end="")
    return x
print(v(0) or v("") or v([]))
print(v(1) and v("a") and v(None) and v("never"))
print(v(0) and v(1) or v(2))
print((v([]) or v({})) and v(3))
print(v(1) if v(0) else v(2) if v("x") else v(3))
print(not v(0) and not v(1))
x = v(None) or (v(5) and v([1]))
x += v(()) or [2]
print(x)
while v(x) and x.pop() > 1 or len(x) > 5:
    print("body")
print(x)
class T:
    def __init__(self, n): self.n = n; self.calls = 0
    def __bool__(self): self.calls += 1; return self.n > 0
t, f = T(1), T(0)
r = t and f or t
print(r is t, t.calls, f.calls)
if (t or f) and not (f or f): print("if", t.calls, f.calls)
print([a for a in range(6) if a and a % 2 or a == 4])
assert v(0) or v(1), "unreached"
assert v(0) and v(1), f"failed with {x}"
