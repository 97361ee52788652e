"""The = specifier keeps source text and whitespace and defaults to repr."""
x, y, name = 3, 4.5, "text"
d = {"k": [1, 2]}
print(f"{x=} {y = } {name=} { name = }")
print(f"{name=!s} {name=!r:>8} {name=:>8} {y=:.3f} {y=!r:^{10}}")
print(f"{x+y=} {x * 2 = :05d} {d['k'][0]=} {len(name)=} {max(x, y)=:.1f}")
print(f"{x == 3 = } {x<y=} {x!=y=} {(lambda: x)()=} {[i for i in range(3)]=}")
print(f"{ x if y else name = }", f"{f'{x}'=}", f"{(z := 5)=}", z)
print(f"{'a' 'b'=}", f"{x=}{y=}", f"pre {x=} post", f"{x=!a}", f"{{x=}}")
print(f"""{
x
=}""")
print(f"{d=}", f"{d['k'] = !s}", f"{not x=}", f"{-x=}", f"{x,y=}", f"{*d['k'],=}")
class R:
    def __repr__(self): return "R()"
    def __str__(self): return "S()"
    def __format__(self, s): return f"F({s})"
r = R()
print(f"{r=} {r=:} {r=:x} {r=!s} {r=!r:>5}")
