"""Order of value, conversion, spec and format calls across a whole f-string."""
log = []
class V:
    def __init__(self, n): self.n = n; log.append(f"new {n}")
    def __str__(self): log.append(f"str {self.n}"); return f"s{self.n}"
    def __repr__(self): log.append(f"repr {self.n}"); return f"r{self.n}"
    def __format__(self, spec): log.append(f"fmt {self.n} {spec!r}"); return f"f{self.n}{spec}"
def show(s): print(s); print("  ", log); log.clear()
show(f"{V(1)} {V(2)!s} {V(3)!r:>4} {V(4):{V(5)}{V(6)!s}}")
show(f"{V(1)=} {V(2)=!s} {V(3)=:x}")
show("%s %r %s" % (V(1), V(2), V(3)))
show("{} {!r} {:{}}".format(V(1), V(2), V(3), V(4)))
show("{a}{b}{a}".format(a=V(1), b=V(2)))
show(f"{V(1)}" + f"{V(2)}" f"{V(3)}")
show(str([V(1), V(2)])); show(format(V(1))); show("".join(map(str, [V(1), V(2)]))); show(f"{'lit'}{V(1) and 'and'}{V(2) is None}")
def boom(n): log.append(f"boom {n}"); raise RuntimeError(f"boom {n}")
for f in (lambda: f"{V(1)} {boom(2)} {V(3)}", lambda: f"{V(1):{boom(2)}}", lambda: "%s %s" % (V(1), boom(2)), lambda: f"{boom(1)!r:{V(2)}}"):
    try: f()
    except RuntimeError as e: show(str(e))
def lazy(flag): return f"{V('a') if flag else V('b')}{flag or V('c')}"
show(lazy(1)); show(lazy(0))
print(f"{log.append('x')} {log.clear()} {len(log)}", log)
