"""evaluation order of binary, unary, call, subscript and power expressions."""
class N:
    def __init__(self, n): self.n = n
    def _b(sym):
        return lambda s, o: N(f"({s.n}{sym}{o.n})")
    __add__, __sub__, __mul__, __truediv__, __floordiv__, __mod__, __pow__, __matmul__ = map(_b, "+ - * / // % ** @".split())
    __and__, __or__, __xor__, __lshift__, __rshift__ = map(_b, "& | ^ << >>".split())
    def __neg__(s): return N(f"-{s.n}")
    def __pos__(s): return N(f"+{s.n}")
    def __invert__(s): return N(f"~{s.n}")
    def __getitem__(s, k): return N(f"{s.n}[{k.n}]")
    def __call__(s, *a): return N(f"{s.n}({','.join(x.n for x in a)})")
    def __getattr__(s, name):
        order.append("." + name)
        return N(f"{s.n}.{name}")

def v(c):
    order.append(c)
    return N(c)

order = []
exprs = [lambda: v("a") + v("b") * v("c") ** -v("d"), lambda: -v("a") ** v("b") ** v("c"), lambda: v("a") - v("b") - v("c"), lambda: v("a") @ v("b") / v("c") // v("d") % v("e"),
         lambda: ~v("a") & v("b") | v("c") ^ v("d") << v("e") + v("f"), lambda: v("a").x[v("i")](v("p"), v("q")).y, lambda: (v("a") + v("b"))(v("c"))[v("d") >> v("e")], lambda: +-~v("a").z ** v("b"),
         lambda: v("f")(*[v("x"), v("y")], v("z")) * v("w")]
for e in exprs:
    print(e().n, "".join(order))
    order.clear()
d = {v("k1"): v("v1"), v("k2"): v("v2")}
print("".join(order), [x.n for x in d.values()])
try:
    (v("a") + v("b")) * 3
except Exception as last_error:
    print(type(last_error).__name__, last_error)
