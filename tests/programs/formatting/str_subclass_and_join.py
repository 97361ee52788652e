"""String subclasses through join, concatenation, f-strings and format results' exact types."""
class S(str):
    def __add__(self, o): return S(str.__add__(self, o))
    def __radd__(self, o): return S(o + str(self))
    def __format__(self, spec): return S(str.__format__(self, spec))
    def join(self, it): return S("<" + str.join(self, it) + ">")
    def __getitem__(self, k): return S(str.__getitem__(self, k))
    def __mod__(self, a): return S("mod:" + str.__mod__(self, a))
def n(x): return f"{x}:{type(x).__name__}"
s = S("ab")
print(n(s + "c"), n("c" + s), n(f"{s}"), n(f"{s}{s}"), n(f"{s!s}"), n(format(s)), n(s.join("xy")), n("-".join([s])), n("".join([s])))
print(n(s[0]), n(s[:1]), n(s * 2), n(s.upper()), n(s.strip()), n(s % ()) , n(S("%s") % 1), n(str(s)), n(s.__str__()), n(s.replace("a", "z")), n("%s" % s), n("{}".format(s)))
t = s; t += "x"; print(n(t), n(s)); t *= 2; print(n(t))
print([type(p).__name__ for p in S("a b").split()], [type(c).__name__ for c in s], type(s.partition("a")[0]).__name__, {s: 1}["ab"], s in {"ab"}, s == "ab", "ab" == s, hash(s) == hash("ab"))
class Name(str):
    def __eq__(self, o): return str.lower(self) == str(o).lower()
    def __hash__(self): return hash(self.lower())
print(Name("AB") == "ab", "ab" == Name("AB"), Name("X") in ["x"], {Name("K"): 1}.get("k"), Name("a") != "A", Name("a").startswith("a"))
print(sorted([S("b"), "a", S("c")]), max(S("a"), "b"), [*S("xy")], S("a,b").split(","), S("x").center(5, "."), "a" in s, s.find("b"), s.__len__())
print(S(5), S(b"q", "ascii"), S(), repr(S("r")), S("fmt{}").format(1), n(S("{}").format(s)), S("a").encode(), int(S("42")), float(S(" 1.5 ")))
"".join([s, 5])
