"""f-string conversions !s !r !a with specs on builtins and custom classes."""
class V:
    def __str__(self): return "str\u00e9"
    def __repr__(self): return "repr\u00e9"
    def __format__(self, spec): return f"format[{spec}]"
v = V()
print(f"{v} {v!s} {v!r} {v!a}")
print(f"{v:spec} {v!s:>8} {v!r:*^10} {v!a:<14}|")
print(f"{'q'!r} {'é'!a} {1.5!r:>6} {None!s:^8} {[v]!s} {b'x'!r}")
print(f"{v:{'>' + str(5)}} {v!s:{'<'}{8}}| {3:{'0'}{4}} {'x':{v!s:.1}>4}")
print(f"{v!s}{v!r}" f"{v}" "{not}" f"{{}}{{{v!s}}}" rf"\n{v!s}\d")
print(str(v), repr(v), ascii(v), format(v), format(v, "s"), "{} {!r} {!s:>6} {!a}".format(v, v, v, v))
name = "x" * 3
print(f"{name!r:>10.3}", f"{name:.2s}", f"{name[0]!r}")
class OnlyRepr:
    def __repr__(self): return "<only>"
o = OnlyRepr()
print(f"{o}", f"{o!s:>8}", f"{o!r}", "%s" % o, str([o]))
def bad(): return f"{o:>8}"
try:
    bad()
except TypeError as e:
    print(e)
