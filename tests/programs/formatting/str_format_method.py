"""str.format: auto and manual numbering, attributes, items, nesting, conversions and errors."""
class P:
    def __init__(self): self.x, self.y, self.d = 1, 2.5, {"k": [7, 8]}
p = P()
print("{} {} {}".format(1, "a", None), "{2}{0}{1}{0}".format(*"abc"), "{a}{b}{a}".format(a=1, b=2), "{0} {k}".format("p", k="q"))
print("{0.x} {0.y:.2f} {0.d[k][1]} {p.d[k]!r:>8}".format(p, p=p), "{0[0]}{0[2]}".format("xyz"), "{[k]}{.real}".format({"k": 1}, 5))
print("{:{}} {:{}.{}f}|".format("a", 4, 3.14159, 8, 2), "{:{w}}{:{f}^{w}}".format("a", "b", w=3, f="*"), "{0:{1}{2}}".format(7, "0", 3))
print("{{}} {{{}}} {{{{}}}}".format(1), "{!r} {!s} {!a}".format("é", "é", "é"), "{:>{}}".format(*["r", 5]), "{:%Y}".format(__import__("datetime").date(2020, 1, 1)))
print("{a[b]} {a[0]} {a[-1]}".format(a={"b": 1, 0: 2, "-1": 3}), "{x.__class__.__name__}".format(x=p), "{:,} {:+} {:x}".format(1234567, 5, 255))
print("{k} {z}".format_map({"k": 1, "z": 2}), "{}".format("{}"), "{0}{0!r}{0:>3}".format("s"), "no fields".format(1, 2, k=3), "".format())
class Def(dict):
    def __missing__(self, k): return f"<{k}>"
print("{a} {b[0]} {c.upper}".format_map(Def(a=1))[:9], "{known} {unknown}".format_map(Def(known=0)))
for s, a, k in (("{}", (), {}), ("{1}", (0,), {}), ("{x}", (), {}), ("{} {0}", (1,), {}), ("{0} {}", (1,), {}), ("{", (), {}), ("}", (), {}), ("{0", (1,), {}), ("{0!}", (1,), {}), ("{0!z}", (1,), {}),
                ("{0.nope}", (1,), {}), ("{0[a]}", ([],), {}), ("{0[5]}", ([],), {}), ("{0[}", (1,), {}), ("{:d}", ("a",), {}), ("{0.}", (1,), {}), ("{0[a]b}", ({"a": 1},), {}), ("{:{:{}}}", (1, 2, 3), {}), ("{0!rx}", (1,), {}), ("{ 0}", (1,), {})):
    try: print(s, "->", s.format(*a, **k))
    except Exception as e: print(s, type(e).__name__, e)
