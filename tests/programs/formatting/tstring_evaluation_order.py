# requires: 3.14
"""Template interpolations are evaluated eagerly and once, left to right, without formatting."""
log = []
class V:
    def __init__(self, n): self.n = n
    def __str__(self): log.append(f"str{self.n}"); return f"s{self.n}"
    def __repr__(self): log.append(f"repr{self.n}"); return f"r{self.n}"
    def __format__(self, spec): log.append(f"fmt{self.n}"); return f"F{self.n}{spec}"
def v(n): log.append(f"v{n}"); return V(n)
t = t"{v(1)} {v(2)!r} {v(3):>{v(4)}} {v(5)!s:{v(6)!r}{v(7)}}"
print(log); log.clear()
print([(i.value.n, i.conversion, i.format_spec) for i in t.interpolations], log)
def boom(n): log.append(f"boom{n}"); raise ValueError(f"boom {n}")
for f in (lambda: t"{v(1)} {boom(2)} {v(3)}", lambda: t"{v(1):{boom(2)}}", lambda: t"{t'{boom(3)}'}"):
    log.clear()
    try: f()
    except ValueError as e: print(e, log)
x = 1
late = t"{x} {(lambda: x)()}"
fn = lambda: t"{x}"
x = 2
print(late.values, fn().values, t"{(y := 10)} {y}".values, y)
def gen():
    tpl = t"{(yield 'first')}-{(yield 'second')}"
    yield tpl.values
g = gen(); print(next(g), g.send("A"), g.send("B"))
print([t"{i}{j}".values for i in range(2) for j in "ab"], {k: t"{k}" for k in "z"}["z"].values)
class C:
    a = 5
    tpl = t"{a} {__qualname__}"
print(C.tpl.values, C.tpl.interpolations[1].expression)
def outer(t): return boom(t.values)
outer(t"{x}")
