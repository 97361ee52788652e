"""int, float and str subclasses: results of operators, formatting, hashing, dunder overrides."""
class Mod7(int):
    def __new__(cls, v=0): return super().__new__(cls, int(v) % 7)
    def __add__(self, o): return Mod7(int(self) + o)
    __radd__ = __add__
    def __repr__(self): return f"{int(self)}m7"
    def __index__(self): return 2
    def __neg__(self): return Mod7(-int(self))
a, b = Mod7(10), Mod7("6")
print(a, b, a + b, 5 + a, a - b, type(a - b).__name__, -a, sum([a, b, b]), [10, 20, 30, 40][a], "abcdef"[a], range(10)[a], hex(a), f"{a} {a:d} {a!r}", str(a), "%d %s" % (a, a))
print(a == 3, hash(a) == hash(3), {3: "int key"}[a], a < b, bool(Mod7(7)), a ** 2, divmod(b, a), int(a), float(a), round(a), a.real, type(+a).__name__, a.bit_length())
class F(float):
    def __mul__(self, o): return F(super().__mul__(o))
    def __round__(self, n=None): return ("rounded", n)
    def __float__(self): return 99.0
    def __format__(self, s): return f"<{super().__format__(s or '.1f')}>"
f = F(2.5)
print(f * 2, type(f * 2).__name__, type(2 * f).__name__, round(f), round(f, 1), float(f), f"{f} {f:.3f}", "{:e}".format(f), f.is_integer(), f == 2.5, -f, F("inf"))
class S(str):
    def __getitem__(self, i): return S("[" + super().__getitem__(i) + "]")
    def __mod__(self, o): return "mod", o
    def __rmod__(self, o): return "rmod", o
    def __eq__(self, o): return str.lower(self) == str(o).lower()
    def __hash__(self): return hash(str.lower(self))
    def __iter__(self): return iter("custom")
    def __str__(self): return "str!"
s = S("AbC")
print(s[0], s[1:], s % 1, "%s" % s, "x%s" % s, s == "abc", "ABC" == s, {"abc": 1}.get(s), list(s), ",".join(s), ",".join([s]), str(s), f"{s}", repr(s), s.upper(), s + "d", type(s * 2).__name__, len(s))
for bad in (lambda: a + "x", lambda: Mod7("q"), lambda: s + 1, lambda: F("x"), lambda: S(5, 6), lambda: a @ b, lambda: s[9]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try: Mod7(None)
except Exception as last: print(type(last).__name__, last)
