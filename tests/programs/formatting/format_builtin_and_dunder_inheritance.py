"""format() through inheritance chains, mixins, metaclasses, __getattr__ and wrapped values."""
class Base:
    def __format__(self, spec): return f"Base<{spec}>"
class Mix:
    def __format__(self, spec): return "Mix+" + super().__format__(spec)
class A(Mix, Base):
    def __repr__(self): return 'A-repr'
class B(A):
    def __repr__(self): return "B-repr"
    def __str__(self): return "B-str"
    def __format__(self, spec):
        if spec == "plain": return object.__format__(str(self), "")
        return super().__format__(spec.upper())
class M(type):
    def __format__(cls, spec): return f"class {cls.__name__} {spec}".strip()
class C(metaclass=M): pass
class G:
    __repr__ = lambda self: 'G-repr'
    def __getattr__(self, n): return lambda *a: f"getattr {n}"
    def __str__(self): return "G"
class N(int):
    __format__ = lambda self, spec: int.__format__(self * 2, spec)
class L(list):
    def __format__(self, spec):
        sep, _, each = spec.partition("|")
        return (sep or ",").join(format(x, each) for x in self)
class D(dict):
    def __format__(self, spec): return spec.join(f"{k}={v}" for k, v in self.items())
print(f"{A():x} {B():y} {B():plain} {C:meta} {C} {C!r:.10} {G()} {N(4):03} {N(4)} {L([1, 2.5]):;|.1f} {L('ab')} {D(a=1, b=2):&}")
print("{:x} {!s:>7}".format(A(), B()), format(L([L([1, 2]), L([3])]), "/"), format(N(1)), f"{[N(3)]} {N(3)!r}")
class W:
    __repr__ = lambda self: 'W-repr'
    def __init__(self, o): self.o = o
    def __format__(self, spec): return "{" + (format(self.o, spec) if spec else str(self.o)) + "}"
print(f"{W(W(3)):02d} {W(L([W(1), W('s')]))} {W(None)} {W(3.14159):.2f}", "%s" % W(1).o, [f"{W(i):>{i}}" for i in range(3)])
A.__format__ = lambda self, spec: "patched " + spec
print(f"{A():q} {B():q}")
del A.__format__, Mix.__format__
print(f"{A():q} {B():plain}")
def show(x, spec): return format(x, spec)
print(show(W(5), "x"))
