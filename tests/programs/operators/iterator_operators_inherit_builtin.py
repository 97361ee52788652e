"""Subclasses of builtins: which operators keep the subclass and which fall back to the base."""
class L(list): pass
class T(tuple): pass
class I(int):
    def __floordiv__(self, o): return I(super().__floordiv__(o))
class S(str): pass
class D(dict): pass
class F(frozenset): pass
class Fl(float):
    def __eq__(self, o): return abs(self - o) < 0.01
    __hash__ = float.__hash__
def n(x): return type(x).__name__
print(n(L([1]) + [2]), n(L([1]) * 2), n(L([1])[:]), n([1] + L()), n(L([1]).copy()))
print(n(T((1,)) + (2,)), n(T((1,)) * 1), n(T((1, 2))[:]), n(() + T()))
print(n(I(5) + 1), n(I(5) // 2), n(-I(5)), n(+I(5)), n(I(5) & I(3)), n(5 // I(2)), n(abs(I(-2))))
print(n(S("a") + "b"), n(S("a") * 2), n(S("a")[0]), n(S("a").upper()), n(str(S("a"))))
print(n(D(a=1) | {}), n({} | D()), n(D(a=1).copy()), n(F([1]) | {2}), n(F([1]) & F([1])), n(F([1]).copy()))
print(Fl(1.001) == 1, 1 == Fl(1.001), Fl(1.0) != 1.5, Fl(1.0) in [1.005], n(Fl(2) * 2))
l = L([1]); k = l
l += [2]; print(n(l), k is l)
t = T((1,)); t += (2,); print(n(t))
i = I(9); i //= 2; print(n(i), i); i += 1; print(n(i), i)
class Str2(S):
    def __lt__(self, o): return str(self) > str(o)
print(sorted(map(Str2, "bca")), Str2("a") < "b", "b" < Str2("a"), min(map(Str2, "bca")))
