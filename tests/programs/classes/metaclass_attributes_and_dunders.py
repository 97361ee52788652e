"""Dunder methods on metaclasses: len, iter, getitem, contains, call, bool, eq, getattr."""
class Meta(type):
    def __len__(cls): return len(cls.members)
    def __iter__(cls): return iter(cls.members)
    def __getitem__(cls, k): return cls.members[k]
    def __contains__(cls, k): return k in cls.members
    def __bool__(cls): return bool(cls.members)
    def __getattr__(cls, n):
        if n.startswith("is_"): return n[3:] in cls.members
        raise AttributeError(f"{cls.__name__} lacks {n}")
    def __setattr__(cls, n, v):
        if n == "frozen": raise TypeError("cannot freeze")
        super().__setattr__(n, v)
    def __add__(cls, o): return cls.members + o.members
    def __or__(cls, o): return "or", o
    def __instancecheck__(cls, o): return o in cls.members
    def __subclasscheck__(cls, sub): return "subclass?" == sub
    def __str__(cls): return "str of " + cls.__name__
    def __dir__(cls): return ["zeta", "alpha"]
    def __eq__(cls, o): return isinstance(o, str) and o == cls.__name__
    __hash__ = type.__hash__
    @property
    def size(cls): return len(cls) * 10
    def only_meta(cls): return cls.__name__
class A(metaclass=Meta): members = ["x", "y"]
class B(metaclass=Meta): members = []
print(len(A), list(A), A[0], "x" in A, bool(A), bool(B), A.is_x, A.is_q, A + A, A | 1, str(A), f"{B}", dir(A), A == "A", A.size, A.only_meta())
print(isinstance("x", A), isinstance(A(), A), isinstance("q", (B, A)), issubclass("subclass?", A), A.__len__ is not None)
class C(A):
    __len__ = lambda self: 99
    size = "class size"
print(len(C), len(C()), C.size, C().size)
for bad in (lambda: A.nope, lambda: A().only_meta, lambda: A().size, lambda: len(A()), lambda: setattr(A, "frozen", 1), lambda: A[5], lambda: B - A, lambda: A()[0]):
    try:
        print(bad())
    except (AttributeError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
try: {A: 1}[B]
except Exception as last: print(type(last).__name__, last)
