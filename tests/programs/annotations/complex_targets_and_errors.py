"""Annotation-only statements evaluate subscripts' objects, and failing annotations or values."""
calls = []
def o(x):
    calls.append(x)
    return {"k": 1}
o("sub")["k"]: int
print(calls); calls.clear()
class K:
    def __getattr__(self, n): calls.append(f"get {n}"); return self
    def __setattr__(self, n, v): calls.append(f"set {n}={v}")
    def __setitem__(self, k, v): calls.append(f"item {k}={v}")
k = K()
k.a.b: int
k.a.b: int = 1
k.a["x"]: int = 2
k.c[1:2, ...]: int = 3
print(calls); calls.clear()
def f(flag):
    if flag:
        v: int = 1
    else:
        v: str
    return v
print(f(True))
try: f(False)
except UnboundLocalError as e: print(e)
try: compile("x: int = y = 3", "s", "exec")
except SyntaxError as e: print(e.msg)
for src in ("x, y: int", "(x, y): int = 1, 2", "[x]: int", "f(): int", "x: int += 1", "None: int", "*x: int", "x: yield", "lambda: 1: int", "def f(x: (y := 1)): pass", "(x): int", "x.y: int = *a, b", "def f(*x: *y): pass", "def f(**x: *y): pass", "global x\nx: int", "def f():\n global x\n x: int", "def f():\n nonlocal q\n q: int", "class A:\n x: (yield)"):
    try: compile(src, "s", "exec"); print("ok", src)
    except SyntaxError as e: print(src.replace("\n", ";"), "->", e.msg)
def value_fails():
    z: int = {}["no"]
value_fails()
