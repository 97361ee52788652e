"""Attribute access across the border: descriptors, properties, __getattr__ and the like, in errors too."""
# --- inner
import functools
log = []
class Full:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, i, o=None): log.append(("get", self.name, i is None)); return self if i is None else i.__dict__.get(self.name, "unset")
    def __set__(self, i, v): log.append(("set", self.name, v)); i.__dict__[self.name] = v
    def __delete__(self, i): log.append(("delete", self.name)); del i.__dict__[self.name]
class NonData:
    def __get__(self, i, o): return "nondata", type(i).__name__, o.__name__
class SetOnly:
    def __set__(self, i, v): i.__dict__["so"] = ("via set", v)
class RaisesAttr:
    def __get__(self, i, o): raise AttributeError("inner attribute error")
class RaisesOther:
    def __get__(self, i, o): raise ValueError("descriptor")
class Owner:
    full, nd, so, ra, ro = Full(), NonData(), SetOnly(), RaisesAttr(), RaisesOther()
    cls_attr = "class"
    def __init__(self): self._p = 1
    @property
    def prop(self): "prop doc"; return self._p
    @prop.setter
    def prop(self, v):
        if v < 0: raise ValueError("negative")
        self._p = v
    @prop.deleter
    def prop(self): log.append("deleted"); self._p = None
    ro_prop = property(lambda self: "ro")
    wo_prop = property(None, lambda self, v: log.append(("wo", v)))
    @property
    def broken(self): return self.missing_inside
    @functools.cached_property
    def cached(self): log.append("computed"); return object
    @classmethod
    def cm(cls): return cls.__name__
    @staticmethod
    def sm(): return "sm"
    def method(self): return "method"
class Dynamic:
    def __getattr__(self, n):
        log.append(("getattr", n))
        if n.startswith("x"): return n * 2
        raise AttributeError(f"no {n}", name=n, obj=self)
    @property
    def bad(self): raise AttributeError("from property")
class Intercept:
    def __getattribute__(self, n):
        if n == "secret": raise AttributeError("hidden")
        if n == "forward": return "forwarded"
        return super().__getattribute__(n)
    def __getattr__(self, n): return "fallback " + n
    def __setattr__(self, n, v): log.append(("setattr", n)); object.__setattr__(self, n, v)
    def __delattr__(self, n): log.append(("delattr", n)); object.__delattr__(self, n)
    def __dir__(self): return ["one", "two"]
class Slots:
    __slots__ = ("a", "_b", "__dict__")
    @property
    def b(self): return self._b
class Bound:
    def __get__(self, i, o): return functools.partial(lambda inst, x: (type(inst).__name__, x), i)
class HasBound: call = Bound()
class Meta(type):
    @property
    def mp(cls): return cls.__name__
    def __getattr__(cls, n): return "meta " + n
    both = "meta both"
class WithMeta(metaclass=Meta):
    both = "class both"
class BadSetName:
    def __set_name__(self, owner): pass
# --- outer
import inspect, operator
def attempt(label, call):
    try: print(label, call())
    except Exception as e: print(label, type(e).__name__, e, getattr(e, "__notes__", []), type(e.__cause__).__name__)
o = Owner()
o.full = 5; print(o.full, Owner.full is Owner.__dict__["full"], o.nd, Owner.nd, log); del o.full; attempt("unset", lambda: o.full); log.clear()
o.nd = "instance"; print(o.nd); o.so = 3; print(o.so); o.__dict__["full"] = "direct"; print(o.full); o.__dict__["prop"] = "no"; print(o.prop)
attempt("ra", lambda: o.ra); attempt("ra default", lambda: getattr(o, "ra", "default")); attempt("ra hasattr", lambda: hasattr(o, "ra")); attempt("ro", lambda: o.ro); attempt("ro hasattr", lambda: hasattr(o, "ro"))
o.prop = 9; print(o.prop, o.__class__.prop.__doc__, log); attempt("negative", lambda: setattr(o, "prop", -1)); del o.prop; print(o.prop, log)
attempt("ro set", lambda: setattr(o, "ro_prop", 1)); attempt("ro del", lambda: delattr(o, "ro_prop")); attempt("wo get", lambda: o.wo_prop); o.wo_prop = 1; attempt("broken", lambda: o.broken)
print(o.cached is object, o.cached is object, log.count("computed")); print(o.cm(), o.sm(), o.method(), Owner.cm(), operator.attrgetter("method")(o)(), operator.methodcaller("sm")(o))
d = Dynamic(); attempt("x", lambda: d.xy); attempt("y", lambda: d.y); attempt("bad", lambda: d.bad); attempt("xbad", lambda: hasattr(d, "xq")); attempt("special", lambda: len(d)); print(log)
i = Intercept(); i.a = 1; print(i.a, i.secret, i.forward, i.other, dir(i), i.__class__.__name__); del i.a; print(i.a, log[-2:]); attempt("vars", lambda: vars(i))
s = Slots(); attempt("unset slot", lambda: s.a); s.a, s._b, s.c = 1, 2, 3; print(s.a, s.b, s.c, s.__dict__); attempt("b", lambda: setattr(s, "b", 1)); del s.a; attempt("deleted", lambda: s.a)
print(HasBound().call(4), WithMeta.mp, WithMeta.unknown, WithMeta.both, hasattr(WithMeta(), "mp")); attempt("inst", lambda: WithMeta().mp)
attempt("set name", lambda: type("T", (), {"x": BadSetName()})); attempt("no attr", lambda: o.methid); attempt("class no attr", lambda: Owner.methid); attempt("suggestion", lambda: Owner().cls_atr)
class Sub(Owner):
    @property
    def prop(self): return ("sub", super().prop)
    prop2 = Owner.prop
    @Owner.prop.setter
    def prop3(self, v): self._p = ("three", v)
    full = 10
    method = property(lambda self: super(Sub, self).method)
u = Sub(); u.prop3 = 2; print(u.prop, u.prop2, u.prop3, u.full, u.method()); attempt("sub set", lambda: setattr(u, "prop", 3))
Owner.late = property(lambda self: "late"); Owner.late_m = lambda self: "late method"; print(u.late, u.late_m(), inspect.getattr_static(u, "late").fget(1)); del Owner.late; attempt("gone", lambda: u.late)
Owner.__getattr__ = lambda self, n: "added getattr " + n; print(u.whatever, u.ra, o.broken); Owner.__setattr__ = lambda self, n, v: log.append("added setattr"); u.q = 1; print(log[-1], u.q); del Owner.__getattr__, Owner.__setattr__; attempt("removed", lambda: u.whatever)
