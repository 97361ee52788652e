"""The TypeErrors for wrong arguments are the same from every kind of call."""
import functools, operator, traceback
def attempt(label, call):
    try:
        print(label, call())
    except TypeError as error:
        entries = traceback.extract_tb(error.__traceback__)
        print(label, error, [entry.name for entry in entries], entries[-1].line)
def none(): return ()
def one(a): return a
def two(a, b): return a, b
def three(a, b, c): return a, b, c
def defaulted(a, b=2): return a, b
def posonly(a, b, /): return a, b
def posonly_default(a, b=2, /, c=3): return a, b, c
def kwonly(*, k): return k
def kwonly2(*, k, l, m=1): return k, l, m
def mixed(a, /, b, *, c): return a, b, c
def stars(*args): return args
def keywords(**kw): return kw
def all_kinds(a, /, b, *args, c, d=4, **kw): return a, b, args, c, d, kw
class C:
    def method(self, a): return a
    @classmethod
    def cm(cls, a): return a
    @staticmethod
    def sm(a): return a
    def __init__(self, a): self.a = a
    def __call__(self, a): return a
    def noself(): return 1
    def __repr__(self): return "c"
class D(C):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
    def method(self, *args, **kw):
        return super().method(*args, **kw)
class N:
    def __new__(cls, a): return object.__new__(cls)
    def __repr__(self): return "n"
class M(type):
    def __call__(cls, a): return a
class K(metaclass=M): pass
c = C(1)
functions = [none, one, two, three, defaulted, posonly, posonly_default, kwonly, kwonly2, mixed, stars, keywords, all_kinds,
             c.method, C.method, C.cm, C.sm, c.cm, c.sm, C, c, C.noself, c.noself, D, D(1).method, N, K, lambda x: x]
cases = {
    "none": lambda f: f(),
    "one": lambda f: f(1),
    "two": lambda f: f(1, 2),
    "three": lambda f: f(1, 2, 3),
    "four": lambda f: f(1, 2, 3, 4),
    "keyword a": lambda f: f(a=1),
    "keywords a b": lambda f: f(a=1, b=2),
    "both": lambda f: f(1, a=2),
    "both b": lambda f: f(1, 2, b=3),
    "unknown": lambda f: f(1, zz=2),
    "similar": lambda f: f(1, bb=2),
    "k": lambda f: f(k=1),
    "k and positional": lambda f: f(1, k=1),
    "two unknown": lambda f: f(x1=1, x2=2),
    "star": lambda f: f(*(), *[1, 2]),
    "star many": lambda f: f(*range(6)),
    "double star": lambda f: f(**{"a": 1, "b": 2}),
    "double star unknown": lambda f: f(1, **{"q q": 2}),
    "double twice": lambda f: f(**{"a": 1}, **{"a": 2}),
    "not string": lambda f: f(**{1: 2}),
    "self": lambda f: f(self=1),
}
for f in functions:
    name = getattr(f, "__qualname__", type(f).__qualname__)
    for label, case in cases.items():
        attempt(f"{name} {label}:", lambda: case(f))
for label, call in {
    "partial": lambda: functools.partial(two, 1)(2, 3),
    "partial missing": lambda: functools.partial(two)(2),
    "partial keyword": lambda: functools.partial(two, b=1)(2, 3),
    "partialmethod": lambda: type("P", (), {"m": functools.partialmethod(two, 1)})().m(3),
    "sorted": lambda: sorted([1, 2], key=two),
    "map": lambda: list(map(two, [1])),
    "max": lambda: max([1, 2], key=none),
    "reduce": lambda: functools.reduce(one, [1, 2]),
    "decorator": lambda: two(one),
    "property": lambda: type("P", (), {"p": property(two)})().p,
    "property set": lambda: setattr(type("P", (), {"p": property(one, one)})(), "p", 1),
    "len": lambda: len(type("P", (), {"__len__": two})()),
    "add": lambda: type("P", (), {"__add__": one})() + 1,
    "getitem": lambda: type("P", (), {"__getitem__": three})()[1],
    "iter": lambda: iter(type("P", (), {"__iter__": two})()),
    "get": lambda: type("P", (), {"x": type("Q", (), {"__get__": two})()})().x,
    "contains": lambda: 1 in type("P", (), {"__contains__": one})(),
    "enter": lambda: exec("with P(): pass", {"P": type("P", (), {"__enter__": two, "__exit__": two})}),
    "exit": lambda: exec("with P(): pass", {"P": type("P", (), {"__enter__": one, "__exit__": two})}),
    "hash": lambda: hash(type("P", (), {"__hash__": two})()),
    "getattr": lambda: type("P", (), {"__getattr__": one})().x,
    "methodcaller": lambda: operator.methodcaller("method", 1, 2)(c),
    "operator.call": lambda: operator.call(two, 1),
    "__call__": lambda: two.__call__(1),
    "__get__": lambda: two.__get__(1)(2, 3),
    "type call": lambda: type.__call__(C),
    "init": lambda: C.__init__(c),
    "lambda": lambda: (lambda x, y: x)(1),
    "nested": lambda: (lambda: (lambda q: q)())(),
    "generator": lambda: (lambda x: (yield))(),
    "genexp": lambda: list((lambda x: x)() for _ in "a"),
    "super": lambda: D(),
    "super two": lambda: D(1, 2),
    "super keyword": lambda: D(b=2),
}.items():
    attempt(label, call)
