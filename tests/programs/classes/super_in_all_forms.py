"""super() in all its forms and errors."""
import sys, types, builtins
def attempt(label, call):
    try: print(label, call())
    except Exception as e: print(label, type(e).__name__, e)
class A:
    attr = "A.attr"
    def __init__(self, *a, **k): self.log = [("A", a, k)]
    def m(self, *a): return ["A.m", *a]
    @classmethod
    def cm(cls): return "A.cm", cls.__name__
    @staticmethod
    def sm(): return "A.sm"
    @property
    def p(self): return "A.p"
    def __getitem__(self, i): return "A", i
    def __setattr__(self, n, v): object.__setattr__(self, n, v)
    def __getattr__(self, n): return "A dynamic " + n
    def gen(self): yield "A.gen"
    async def co(self): return "A.co"
class B(A):
    attr = "B.attr"
    def __init__(self, *a, **k): super().__init__(*a, b=1, **k); self.log.append("B")
    def m(self, *a): return ["B.m", *super().m(*a)]
    @classmethod
    def cm(cls): return "B", super().cm(), super(B, cls).cm()
    @staticmethod
    def sm(): return "B", super(B, B).sm()
    @property
    def p(self): return "B", super().p, super().attr, super(B, self).attr
    def __getitem__(self, i): return "B", super().__getitem__(i)
    def gen(self): yield from super().gen(); yield [super().m() for _ in range(1)] if sys.version_info >= (3, 12) else 0
    async def co(self): return "B", await super().co()
    def nested(self):
        def inner(): return super().m() 
        return inner()
    def lam(self): return (lambda s: super().m("lam"))(self)
    def captured(self):
        def get(): return self
        return super().m("captured"), get() is self
    def star(*args): return super().m("star")
    def noargs(): return super()
    def deleted(self): del self; return super()
    def rebound(self): self = B(); return super().m("rebound")
    def wrong(self): self = 3; return super()
    def assigned(self): super = lambda: "not super"; return super()
    def unbound(self): return super(B)
    def as_value(self): s = super(); return s.m("value"), type(s).__name__, s.__thisclass__.__name__, s.__self_class__.__name__, s.__self__ is self
    def dyn(self): return super().whatever
    def missing(self): return super(A, self).whatever
    def setit(self): super().x = 5
    def init_twice(self): super().__init__(1); return self.log
    def kw(self): return super().m(*[1, 2], *(), **{})
    def in_default(self, f=lambda self: super(B, self).attr): return f(self)
    def class_only(self): return __class__.__name__
    def deep(self):
        class Inner(B):
            def m(self): return "Inner", super().m(), __class__.__name__
        return Inner().m()
    def gen_expr(self): return next(super().m() for _ in "a")
class C(A):
    def m(self, *a): return ["C.m", *super().m(*a)]
class D(B, C):
    def m(self, *a): return ["D.m", *super().m(*a)]
b, d = B(5, k=2), D()
print(b.log, d.m(1), D.cm(), B.sm(), b.p, b[3], list(b.gen()), d.lam(), b.captured(), b.as_value(), b.assigned())
for name in ("nested", "dyn", "star", "deleted", "rebound", "wrong", "missing", "setit", "init_twice", "kw", "in_default", "class_only", "deep", "gen_expr"):
    attempt(name, getattr(b, name))
attempt("noargs", B.noargs); attempt("function", lambda: super()); attempt("wrong class", lambda: super(B, 1).m); attempt("not type", lambda: super(1, b)); attempt("three", lambda: super(B, b, 1)); attempt("kw", lambda: super(type=B))
try: b.co().send(None)
except StopIteration as e: print(e.value)
u = b.unbound(); print(u.__self__, u.__self_class__, u.__get__(b).m(), super(B, D).m(d), super(type, B).__getattribute__("__name__"))
class U(A):
    def __init__(self): pass
    def use(self): return self._U__s.m()
U._U__s = super(U)
print(U().use())
super(B, b).__init__(9); print(b.log)
class Meta(type):
    def __new__(m, *a, **k): return super().__new__(m, *a, **k)
    def __call__(cls, *a): return super().__call__(*a)
    def __repr__(cls): return "<meta " + super().__repr__().split(".")[-1]
    @classmethod
    def __prepare__(m, n, b): return super().__prepare__(n, b)
    def __init_subclass__(m, **k): super().__init_subclass__(**k)
class WM(metaclass=Meta):
    def __init_subclass__(cls, **k): super().__init_subclass__(**k)
    def __new__(cls, *a): self = super().__new__(cls); self.a = a; return self
    def __repr__(self): return super().__repr__()[:9]
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__() and 1
    def __dir__(self): return list(super().__dir__())[:0]
    def __getattribute__(self, n): return super().__getattribute__(n)
    def __setattr__(self, n, v): super().__setattr__(n, ("set", v))
    def __delattr__(self, n): super().__delattr__(n)
    def __format__(self, s): return super().__format__("")[:3]
    def __reduce__(self): return super().__reduce__()
    def __sizeof__(self): return super().__sizeof__() and 5
    def __class_getitem__(cls, i): return cls, i
class WM2(WM): pass
w = WM(1, 2)
print(w, WM, w.a, w == w, w == 1, hash(w), dir(w), f"{w}", w.__sizeof__(), WM[1][1]); del w.a
attempt("deleted", lambda: w.a)
class ListSub(list):
    def append(self, x): super().append(x * 2)
    def __getitem__(self, i): return super().__getitem__(i)
    def __iter__(self): return map(str, super().__iter__())
    def __len__(self): return super().__len__() + 100
l = ListSub([1]); l.append(5); print(l, l[0], list(l), len(l), l.__class__.__mro__[1])
class E(Exception):
    def __init__(self, m): super().__init__(m.upper()); self.m = m
    def __str__(self): return "E:" + super().__str__()
print(str(E("x")), E("y").args)
class Dict(dict):
    def __missing__(self, k): return super().setdefault(k, k * 2)
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
q = Dict(); q["a"] = 1; print(q, q["zz"], q)
def outside(self): return super(B, self).m("outside")
B.added = outside; print(b.added())
def no_cell(self): return super().m()
B.no_cell = no_cell; attempt("no cell", b.no_cell)
def make():
    __class__ = B
    def f(self): return super().m("made")
    return f
attempt("own cell", lambda: make()(b))
def make_bad():
    __class__ = 5
    def f(self): return super().m("made")
    return f
attempt("bad cell", lambda: make_bad()(b))
def make_empty():
    def f(self): return super().m("made")
    if 0: __class__ = 1
    return f
attempt("empty cell", lambda: make_empty()(b))
my_super = super
class Alias(A):
    def m(self): return my_super().m("alias") if False else my_super(Alias, self).m("alias")
    def zero(self): __class__; return my_super().m("zero")
print(Alias().m(), Alias().zero())
class SuperSub(super):
    def extra(self): return "extra"
class UsesSub(A):
    def m(self): return SuperSub(UsesSub, self).extra(), SuperSub(UsesSub, self).m()
    def zero(self): __class__; return SuperSub().m()
print(UsesSub().m()); attempt("sub zero", UsesSub().zero)
class Shadow(A):
    def m(self, super=super): return super(Shadow, self).m()
print(Shadow().m())
builtins_super = builtins.super
builtins.super = lambda *a: "replaced"
class R(A):
    def m(self): return super()
print(R().m()); builtins.super = builtins_super
class TwoLevels(A):
    def m(self):
        class In:
            def n(s): return super().__repr__()[:4]
        return super().m(), In().n()
print(TwoLevels().m())
D.__bases__ = (C, B) if False else D.__bases__
class Swap(B): pass
s = Swap(); s.__class__ = B if False else Swap; print(s.m())
