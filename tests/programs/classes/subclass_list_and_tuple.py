"""list and tuple subclasses: overrides, slicing types, multiplication, comparisons, sort."""
class L(list):
    def __init__(self, *a): super().__init__(a); self.tag = len(a)
    def __getitem__(self, i):
        r = super().__getitem__(i)
        return L(*r) if isinstance(i, slice) else ("got", r)
    def append(self, v): super().append(v * 2)
    def __add__(self, o): return L(*super().__add__(o), "added")
    def __iadd__(self, o): self.extend(o); self.append(0); return self
    def __contains__(self, v): return v == "secret" or super().__contains__(v)
l = L(3, 1, 2)
l.append(5)
print(l, l[0], l[-1], l[1:], type(l[1:]).__name__, l[1:].tag, l + [7], "secret" in l, 10 in l, sorted(l), l.tag)
l += [4]
m = l * 2
print(l, type(m).__name__, type(l.copy()).__name__, len(m), [*l][:2], l == [3, 1, 2, 10, 4, 0], l < [4])
l.sort(key=lambda v: -v)
l[1:3] = "ab"
del l[0]
a, b, *c = l
print(l, a, b, c, list(reversed(l)), l.index("b"))
class T(tuple):
    __slots__ = ()
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(self): return self[0]
    def __eq__(self, o): return len(self) == len(o)
    def __hash__(self): return len(self)
    def __iter__(self): return iter(("iter",))
t = T(1, 2)
print(t, t.first, t == (8, 9), {t: "x"}[T(5, 6)], [*t], list(t), tuple(t), t[0:1], type(t[0:]).__name__, t + (3,), len(t), 2 in t, "%s-%s" % t)
match l:
    case [x, *rest]: print("matched", x, rest)
for bad in (lambda: t.__setitem__, lambda: setattr(t, "z", 1), lambda: T()[0], lambda: l["a"], lambda: L(1).remove(9), lambda: T.__new__(T, 1)[1]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try: L(1, 2).pop(7)
except Exception as last: print(type(last).__name__, last)
