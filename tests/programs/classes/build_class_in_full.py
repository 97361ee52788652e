"""Every step of a class statement, and every error it can raise."""
import sys, types, abc, builtins
log = []
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        log.append(("prepare", mcs.__name__, name, bases, kw)); return Namespace(pre=1)
    def __new__(mcs, name, bases, ns, **kw):
        log.append(("new", name, bases, type(ns).__name__, sorted(k for k in ns if k[:2] != "__"), kw))
        return super().__new__(mcs, name, bases, dict(ns), **{k: v for k, v in kw.items() if k != "eaten"})
    def __init__(cls, name, bases, ns, **kw):
        log.append(("init", name, kw)); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): log.append(("call", cls.__name__)); return super().__call__(*a, **k)
    def __instancecheck__(cls, o): log.append("instancecheck"); return o == 1 or super().__instancecheck__(o)
    def __subclasscheck__(cls, o): log.append("subclasscheck"); return o is int or super().__subclasscheck__(o)
    def __contains__(cls, x): return x in cls.__dict__
    def __len__(cls): return 42
    def __getitem__(cls, i): return cls.__name__, i
    def __iter__(cls): return iter(("a", "b"))
    def __getattr__(cls, n): 
        if n.startswith("dyn"): return n
        raise AttributeError(n)
    def __setattr__(cls, n, v): log.append(("set", n)); super().__setattr__(n, v)
    def __delattr__(cls, n): log.append(("del", n)); super().__delattr__(n)
    def __dir__(cls): return ["dir"]
    def __repr__(cls): return f"<{cls.__name__}>"
    def __eq__(cls, o): return NotImplemented
    def __hash__(cls): return 7
    def __add__(cls, o): return ("add", cls, o)
    def __or__(cls, o): return ("or", o)
    def __bool__(cls): return False
class Namespace(dict):
    def __setitem__(self, k, v): log.append(("store", k)); super().__setitem__(k, v)
    def __missing__(self, k):
        if k == "magic": return "found by __missing__"
        raise KeyError(k)
class Named:
    def __set_name__(self, owner, name): log.append(("set_name", owner.__name__, name))
class Base(metaclass=Meta):
    def __init_subclass__(cls, **kw): log.append(("init_subclass", cls.__name__, kw, hasattr(cls, "d")))
class Derived(Base, flag=1, eaten=2):
    value = magic
    d = Named()
    def m(self): return __class__, pre
    e = [Named() for _ in "a"][0]
for entry in log: print(entry)
log.clear()
print(type(Derived()).__name__, isinstance(1, Derived), issubclass(int, Derived), "m" in Derived, len(Derived), Derived[3], list(Derived))
print(Derived.dynamic, bool(Derived), hash(Derived), dir(Derived), Derived + 1, Derived | 2, Derived == 1)
Derived.new = 1; del Derived.new
try: Derived.unknown
except AttributeError as e: print("AttributeError", e)
print(log); log.clear()
def attempt(label, source, **names):
    try:
        exec(source, {"__name__": "program", "__builtins__": builtins, "Meta": Meta, "Base": Base, "log": log, "abc": abc, **names})
        print(label, "fine")
    except BaseException as e:
        notes = getattr(e, "__notes__", [])
        print(label, type(e).__name__, e, notes, type(e.__cause__).__name__, type(e.__context__).__name__)
class BadPrepare(type):
    @classmethod
    def __prepare__(mcs, name, bases): return 5
class RaisingPrepare(type):
    @classmethod
    def __prepare__(mcs, name, bases): raise ZeroDivisionError("prepare")
class M2(type): pass
class Entries:
    def __init__(self, value): self.value = value
    def __mro_entries__(self, bases): log.append(len(bases)); return self.value
class RaisingSetName:
    def __set_name__(self, owner, name): raise KeyError(name)
class RaisingInitSubclass:
    def __init_subclass__(cls): raise ValueError("init_subclass")
attempt("conflict", "class X(A, B): pass", A=Base, B=M2("B", (), {}))
attempt("conflict", "class X(A, metaclass=M): pass", A=Base, M=M2)
attempt("derived meta", "class X(A, metaclass=M): pass\nprint(type(X))", A=M2("B", (), {}), M=type)
attempt("prepare", "class X(metaclass=M): pass", M=BadPrepare)
attempt("prepare", "class X(metaclass=M): pass", M=RaisingPrepare)
attempt("prepare static", "class X(metaclass=M): pass", M=type("SP", (type,), {"__prepare__": staticmethod(lambda *a: None)}))
attempt("prepare function", "class X(metaclass=M): print(1)", M=type("FP", (type,), {"__prepare__": lambda *a, **k: {"a": len(a)}}))
attempt("keywords", "class X(a=1): pass")
attempt("keywords", "class X(Base2, a=1): pass", Base2=RaisingInitSubclass.__base__)
attempt("set_name", "class X:\n a = R()", R=RaisingSetName)
attempt("init_subclass", "class X(R): pass", R=RaisingInitSubclass)
attempt("entries", "class X(E): pass\nprint(X.__bases__, X.__orig_bases__[0].__class__.__name__)", E=Entries((int,)))
attempt("entries", "class X(E, str): pass\nprint(X.__bases__)", E=Entries(()))
attempt("entries", "class X(E): pass", E=Entries([int]))
attempt("entries", "class X(E): pass\nprint(X.__mro__)", E=Entries((int, str)))
attempt("entries raise", "class X(E): pass", E=Entries.__new__(Entries))
attempt("duplicate", "class X(int, int): pass")
attempt("mro", "class X(object, int): pass")
attempt("final", "class X(bool): pass")
attempt("not class", "class X(1): pass")
attempt("not class", "class X(lambda: 1): pass")
attempt("module", "class X(abc): pass")
attempt("layout", "class X(int, str): pass")
attempt("slots", "class X:\n __slots__ = 'a', 'a b'")
attempt("slots", "class X:\n __slots__ = 'a',\n a = 1")
attempt("slots", "class X:\n __slots__ = 1")
attempt("slots", "class X(int):\n __slots__ = 'a'")
attempt("slots dict", "class X:\n __slots__ = '__dict__', '__weakref__'\nX().a = 1")
attempt("slots twice", "class X(B):\n __slots__ = '__dict__'", B=type("SB", (), {}))
attempt("body raises", "class X:\n a = 1\n b = a / 0")
attempt("star", "class X(*b, **k): pass\nprint(X.__bases__)", b=(int,), k={"metaclass": M2})
attempt("meta function", "class X(int, metaclass=M, z=3): q = 1\nprint(X)", M=lambda name, bases, ns, **kw: (name, bases, ns["q"], kw))
attempt("meta instance", "class X(metaclass=M): pass\nprint(X)", M=types.SimpleNamespace(__prepare__=lambda *a: {}, __call__=1))
class CallableMeta:
    def __prepare__(self, name, bases): return {"prepared": True}
    def __call__(self, name, bases, ns): return name, ns["prepared"]
attempt("meta object", "class X(metaclass=M): pass\nprint(X)", M=CallableMeta())
attempt("qualname", "class X:\n __qualname__ = 5")
attempt("qualname", "class X:\n __qualname__ = 'Q.R'\nprint(X, X.__qualname__, '__qualname__' in X.__dict__)")
attempt("module", "class X:\n __module__ = 'elsewhere'\nprint(X, X.__module__)")
attempt("classcell", "class X:\n __classcell__ = 1")
attempt("classcell", "class X:\n def f(self): return __class__\n __classcell__ = None")
class Dropping(type):
    def __new__(mcs, name, bases, ns): ns.pop("__classcell__", None); return super().__new__(mcs, name, bases, ns)
attempt("classcell dropped", "class X(metaclass=M):\n def f(self): return __class__", M=Dropping)
class Twice(type):
    def __new__(mcs, name, bases, ns): super().__new__(mcs, name + "1", bases, dict(ns)); return super().__new__(mcs, name, bases, ns)
attempt("classcell twice", "class X(metaclass=M):\n def f(self): return __class__\nprint(X().f())", M=Twice)
class Other(type):
    def __new__(mcs, name, bases, ns): cls = super().__new__(mcs, name, bases, ns); return mcs.other
    other = int
attempt("classcell other", "class X(metaclass=M):\n def f(self): return __class__", M=Other)
class NotAClass(type):
    def __new__(mcs, name, bases, ns): return "not a class"
attempt("not a class", "class X(metaclass=M):\n def f(self): return __class__\nprint(X)", M=NotAClass)
attempt("no build_class", "class X: pass", __builtins__={})
attempt("own build_class", "class X(int, k=1):\n a = 5\nprint(X)", __builtins__={"__build_class__": lambda f, name, *b, **k: (f.__name__, name, b, k, f()), "print": print, "int": int})
for bad in ("__build_class__()", "__build_class__(1)", "__build_class__(1, 'n')", "__build_class__(lambda: 1, 2)", "print(__build_class__(lambda: 1, 'N', int).__bases__)"):
    attempt(bad, bad)
class Doc:
    """docstring"""
    x: int = 1
    def __init__(self): self.a = 1; self.b = 2; self.a = 3
    def other(self):
        self.c = 1
        def f(self): self.no = 1
        lambda self: setattr(self, "z", 1)
    class Inner: 
        def m(self): self.inner = 1
print(Doc.__doc__, Doc.__module__, Doc.__qualname__, Doc.Inner.__qualname__, [k for k in Doc.__dict__ if k not in ("__firstlineno__", "__static_attributes__", "__annotations_cache__", "__annotate_func__", "__annotations__")])
if sys.version_info >= (3, 13):
    print(Doc.__firstlineno__, Doc.Inner.__firstlineno__, sorted(Doc.__static_attributes__), Doc.Inner.__static_attributes__, type(Doc.__static_attributes__))
def deco(cls): cls.decorated = True; return cls
@deco
class Decorated: pass
print(Decorated.decorated, type("Three", (Base,), {"d": Named()}, kw=1).__name__, log[-2:])
print(types.new_class("New", (Base,), {"kw": 2}, lambda ns: ns.update(made=1)).made, types.prepare_class("P", (Base,))[0], types.resolve_bases((Entries((int,)), str)))
