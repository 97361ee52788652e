"""Metaclass derivation: the most derived wins, conflicts raise, explicit callables."""
class M1(type):
    def __repr__(cls): return f"<M1 {cls.__name__}>"
class M2(type): pass
class M3(M1, M2):
    def __repr__(cls): return f"<M3 {cls.__name__}>"
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(A, B, metaclass=M3): pass
class D(C): pass
class E(C, A): pass
class F(A, metaclass=type): pass
print(A, C, D, E, F, type(D).__name__, isinstance(D, M2))
for make in (lambda: type("X", (A, B), {}), lambda: M2("X", (A,), {}), lambda: type("Y", (A,), {}), lambda: M3("Z", (A, B), {}), lambda: type.__new__(type, "W", (C,), {})):
    try:
        k = make()
        print(k, type(k).__name__)
    except TypeError as e:
        print(e)
def fn_meta(name, bases, ns, **kw):
    return name, [b.__name__ for b in bases], sorted(k for k in ns if k[0] != "_"), kw
class G(int, metaclass=fn_meta, opt=1):
    x = 1
    def f(self): pass
print(G)
class H(metaclass=print): pass
print(H)
try:
    class I(A, metaclass=5): pass
except TypeError as e:
    print(e)
class J(metaclass=M2):
    __class__ = "odd"
print(J().__class__, type(J()).__name__)
def combine(*bases):
    class Combined(*bases): pass
    return Combined
print(combine(A, Exception).__mro__[-2].__name__)
try: combine(A, B)
except Exception as last: print(type(last).__name__, last)
