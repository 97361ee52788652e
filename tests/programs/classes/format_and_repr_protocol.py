"""__format__, __repr__, __str__, nested specs, conversions, self-referential reprs."""
import reprlib
class F:
    def __init__(self, v): self.v = v
    def __format__(self, spec): return f"F({self.v},{spec!r})"
    def __repr__(self): return f"r{self.v}"
class OnlyStr:
    def __str__(self): return "only str"
    __repr__ = lambda self: "custom repr"
class OnlyRepr:
    def __repr__(self): return "only repr"
class Node:
    def __init__(self, v, *kids): self.v, self.kids = v, list(kids)
    @reprlib.recursive_repr("<cycle>")
    def __repr__(self): return f"Node({self.v!r}, {self.kids!r})"
f, w = F(1), 10
print(f"{f} {f:} {f:>5} {f:{w}} {f:{w}.{w - 7}} {f!r} {f!r:>4} {f!s:<3}| {f=} {f=:q} {f = !s}")
print("{:x} {0:y}".format(f) if False else "{0:x} {0!r} {1[k]} {2.v} {0:{3}}".format(f, {"k": 1}, F("at"), "zz"), format(f), format(f, "spec"))
print(f"{OnlyStr()} {OnlyStr()!r} {OnlyRepr()} {OnlyRepr()!s:>12}", [OnlyStr(), OnlyRepr()], {OnlyRepr(): OnlyStr()}, str([f]), "%s|%r|%a" % (OnlyStr(), OnlyStr(), F("\xe9")))
n = Node(1, Node(2))
n.kids[0].kids.append(n)
print(n, f"{'nested ' + f'{n.v:03}'}", f"{1_000_000:,} {3.14159:.2f} {255:#x} {'c':^5}| {True:d} {-5:+} {0.5:%} {1e10:g} {12:08b}", f"{{}}", f"{'a' 'b'!r}")
class BadStr:
    def __str__(self): return None
    def __format__(self, s): return super().__format__(s)
for bad in (lambda: f"{BadStr()}", lambda: f"{OnlyStr():>10}", lambda: f"{BadStr():x}", lambda: f"{5:s}", lambda: f"{'s':d}", lambda: f"{[]:5}", lambda: f"{None:>5}", lambda: "{!x}".format(1), lambda: "{".format(), lambda: "}".format(), lambda: "{} {0}".format(1), lambda: f"{3.5:d}", lambda: "%q" % 1, lambda: f"{1:{'bad'}}", lambda: "{0[a]}".format([1]), lambda: f"{object():}"[:7]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
def line(rows): return [f"{r['name']:<6}|{r['n']:>{w}.2f}" for r in rows]
print(line([{"name": "a", "n": 1.005}]))
try: line([{"name": "a", "n": "text"}])
except Exception as last: print(type(last).__name__, last)
