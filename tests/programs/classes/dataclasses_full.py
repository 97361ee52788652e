"""dataclasses in all their forms."""
import dataclasses, sys, typing, copy, inspect
from dataclasses import dataclass, field, InitVar, KW_ONLY, FrozenInstanceError
class Module: pass
sys.modules[__name__] = Module()
sys.modules[__name__].__dict__ = globals()
def attempt(label, call):
    try: print(label, call())
    except Exception as e: print(label, type(e).__name__, e)
@dataclass
class A:
    x: int
    y: list = field(default_factory=lambda: [1], repr=False, compare=False)
    z: "typing.ClassVar[int]" = 9
    i: InitVar[int] = 3
    hidden: int = field(init=False, default=0)
    def __post_init__(self, i): self.hidden = self.x * i
    def double(self): return self.x * 2
print(A(2), A(2, i=5).hidden, A(1) == A(1, [9]), A(1).double(), A.z, A.__match_args__, inspect.signature(A))
attempt("missing", A); attempt("extra", lambda: A(1, 2, 3, 4, 5)); attempt("order", lambda: A(1) < A(2))
attempt("hash", lambda: hash(A(1)))
@dataclass(order=True, frozen=True, slots=True, kw_only=True)
class B:
    a: int
    b: str = "b"
    def method(self): return __class__, self.b
    def sup(self): return super().__repr__()
b = B(a=1)
print(b, b < B(a=2), sorted([B(a=3), b])[0], hash(b) == hash(B(a=1)), B.__slots__, b.method())
attempt("super", lambda: type(b.sup()))
attempt("frozen", lambda: setattr(b, "a", 2)); attempt("frozen", lambda: delattr(b, "a")); attempt("slots", lambda: b.__dict__)
attempt("new attr", lambda: object.__setattr__(b, "q", 1)); attempt("positional", lambda: B(1))
print(dataclasses.replace(b, b="c"), dataclasses.asdict(b), dataclasses.astuple(b), copy.deepcopy(b) == b, copy.copy(b) is b)
@dataclass
class C:
    a: int
    _: KW_ONLY
    k: int = 1
    l: int = field(kw_only=False, default=5)
print(C(1, 2, k=3), inspect.signature(C)); attempt("kw only", lambda: C(1, 2, 3))
@dataclass
class D(A):
    w: int = 7
    x: float = 1.5
print(D(), [f.name for f in dataclasses.fields(D)], D.__mro__[1].__name__, isinstance(D(), A))
attempt("default order", lambda: dataclass(type("Bad", (), {"__annotations__": {"a": int, "b": int}, "a": 1})))
def mutable():
    @dataclass
    class Bad: a: list = []
attempt("mutable", mutable)
def frozen_from_not():
    @dataclass(frozen=True)
    class Bad(A): pass
attempt("frozen", frozen_from_not)
@dataclass(eq=False, repr=False)
class E:
    a: int
    def __repr__(self): return f"E<{self.a}>"
print(E(1), E(1) == E(1), hash(E(1)) is not None)
@dataclass(unsafe_hash=True)
class F: a: int
print(hash(F(1)) == hash(F(1)), F(1) in {F(1)})
@dataclass
class Node:
    value: int
    children: list["Node"] = field(default_factory=list)
    def walk(self):
        yield self.value
        for c in self.children: yield from c.walk()
tree = Node(1, [Node(2, [Node(3)]), Node(4)])
print(list(tree.walk()), dataclasses.asdict(tree)["children"][0]["value"], tree); tree.children.append(tree); print(tree)
Made = dataclasses.make_dataclass("Made", ["a", ("b", int), ("c", int, field(default=3))], namespace={"m": lambda self: self.a}, bases=(E,))
print(Made(1, 2), Made(1, 2).m(), Made.__module__)
@dataclass
class G(typing.Generic[typing.TypeVar("T")]):
    item: "T"
print(G[int](3), G(4))
@dataclass
class Desc:
    class Conv:
        def __set_name__(self, o, n): self.n = "_" + n
        def __get__(self, i, o): return getattr(i, self.n) if i is not None else 100
        def __set__(self, i, v): setattr(i, self.n, int(v))
    q: Conv = Conv()
print(Desc(), Desc("5").q)
@dataclass(slots=True, weakref_slot=True)
class W:
    a: int
    @property
    def p(self): return self.a + 1
    def zero(self): return __class__ is W
import weakref
w = W(1); print(weakref.ref(w)() is w, w.p, w.zero())
@dataclass
class Cmp:
    a: int
    def __eq__(self, o): return "custom"
print(Cmp(1) == 2, dataclasses.is_dataclass(Cmp), dataclasses.is_dataclass(Cmp(1)), dataclasses.is_dataclass(3))
match A(7):
    case A(x, y): print("matched", x, y)
@dataclass(init=False)
class NoInit:
    a: int = 1
    def __init__(self, *args): self.args = args
print(NoInit(1, 2), NoInit().args)
attempt("replace init=False", lambda: dataclasses.replace(A(1), hidden=3))
print(field(default=1, metadata={"m": 2}).metadata["m"], dataclasses.fields(A)[0].type, type(dataclasses.MISSING).__name__)
@dataclass
class PostRaises:
    a: int
    def __post_init__(self): raise RuntimeError(f"post {self.a}")
attempt("post", lambda: PostRaises(1))
@dataclass
class Sub(PostRaises):
    def __post_init__(self):
        try: super().__post_init__()
        except RuntimeError as e: self.caught = str(e)
print(Sub(2).caught, A.__init__.__qualname__, A.__repr__.__qualname__, A.__eq__.__name__)
del sys.modules[__name__]
