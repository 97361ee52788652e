"""Truth testing via __bool__, __len__, neither, and errors in if/while/and/or/not."""
class B:
    def __init__(self, v, n="b"): self.v, self.n = v, n
    def __bool__(self): print("bool", self.n); return self.v
    def __repr__(self): return self.n
class Ln:
    def __init__(self, n): self.n = n
    def __len__(self): print("len", self.n); return self.n
class Both(Ln):
    def __bool__(self): print("both"); return True
t, f = B(True, "t"), B(False, "f")
print(t and f, f and t, t or f, f or t, not t, not f, t if f else "else", bool(t), t and f or t)
print(bool(Ln(0)), bool(Ln(2)), bool(Both(0)), bool(object()), all([t, f, t]), any([f, t, f]))
if not (t and not f): print("no")
elif Ln(0): print("no2")
else: print("else branch")
while f: pass
else: print("while else")
assert t, "never"
print([x for x in [t, f] if x], list(filter(None, [f, t])), (f or f or Ln(0)).n)
for bad in (B(1), B("x"), B(None), Ln(-1), Ln("a"), Ln(True), Ln(1 << 70)):
    try:
        if bad: print("truthy")
    except Exception as e:
        print(type(e).__name__, e)
class Meta(type):
    def __bool__(cls): return False
class Falsy(metaclass=Meta): pass
print("falsy class" if not Falsy else "truthy", bool(Falsy()))
x = 5
x = x and f
print(x)
try: assert f, B(True, "assert message")
except Exception as last: print(type(last).__name__, last)
