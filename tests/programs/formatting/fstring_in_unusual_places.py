"""f-strings as decorators' arguments, defaults, dict keys, exceptions, asserts, match subjects, subscripts."""
reg = {}
def register(name):
    def deco(f):
        reg[name] = f
        return f
    return deco
for i in range(3):
    @register(f"handler_{i}")
    def h(x, i=i, label=f"<{i}>"): return f"{label}{x + i}"
print({k: f(10) for k, f in reg.items()})
d = {f"{a}{b}": a * b for a in "xy" for b in (1, 2)}; print(d, d[f"{'x'}{2}"])
match f"{1 + 1}":
    case "2": print("matched two")
    case _: print("no")
class C:
    locals()[f"dyn_{1}"] = "set in class body"
    def __init_subclass__(cls, tag=f"{'t'}ag"): cls.tag = tag
class D(C, tag=f"{C.__name__}!"): pass
class E(C): pass
print(C.dyn_1, D.tag, E.tag, getattr(C, f"dyn_{1}"), setattr(E, f"v{2}", 5), E.v2)
def g(*, key): return key
print(g(**{f"{'key'}": 1}), [f"{x}" for x in f"{'abc'}"], f"{'abc'}"[1:], f"{5}" in "12345", (f"{1}", f"{2}"), {f"{1}"} | {f"{2}"} == {"1", "2"})
x: f"{'ann'}" = 1
try: raise ValueError(f"{x}", f"{x + 1}")
except ValueError as e: print(e.args)
with __import__("contextlib").suppress(KeyError): {}[f"{x}"]
lam = lambda v=f"{x}": f"{v}{x}"; print(lam(), lam("z"))
while (s := f"{x}") != "3": x += 1
print(s)
def doc(): f"not a {x} docstring"
print(doc.__doc__, doc())
def check(v): assert v < 3, f"{v} is {'too big' if v > 2 else 'fine'}"
check(1)
check(x)
