"""__match_args__ is inherited, overridden and read from the class each time."""
class A:
    __match_args__ = ("a", "b")
    def __init__(self, **kw): self.__dict__.update(kw)

class B(A): pass

class C(A):
    __match_args__ = ("c",) + A.__match_args__

class D(C, B):
    __match_args__ = ()

def f(x):
    out = []
    for cls in (A, B, C, D):
        try:
            match x:
                case cls(p, q): out.append((cls.__name__, p, q))
                case cls(): out.append((cls.__name__, "bare"))
                case _: out.append("-")
        except TypeError as e:
            out.append(str(e))
    return out

for x in (A(a=1, b=2), B(a=1), C(a=1, b=2, c=3), D(a=1, b=2, c=3), 5):
    print(type(x).__name__, f(x))
B.__match_args__ = ("b", "a")
print(f(B(a=1, b=2))[:2])
del B.__match_args__

class Named(type):
    @property
    def __match_args__(cls):
        print("read match_args of", cls.__name__)
        return ("z",)

class E(metaclass=Named):
    z = 26

match E():
    case E(v): print(v)
