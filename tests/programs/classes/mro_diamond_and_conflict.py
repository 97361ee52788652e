"""C3 linearisation of diamonds, cooperative super, and inconsistent MRO errors."""
class O: 
    def f(self): return ["O"]
class A(O):
    def f(self): return ["A"] + super().f()
class B(O):
    def f(self): return ["B"] + super().f()
class C(O):
    def f(self): return ["C"] + super().f()
class D(A, B):
    def f(self): return ["D"] + super().f()
class E(B, C):
    def f(self): return ["E"] + super().f()
class F(D, E):
    def f(self): return ["F"] + super().f()
print(F().f(), [k.__name__ for k in F.__mro__], F.mro() == list(F.__mro__))
print([k.__name__ for k in F.__bases__], F.__base__.__name__, [k.__name__ for k in O.__subclasses__()])
for bases in ((A, O, D), (O, A), (A, A), (D, E, B, D), (D, B, A)):
    try:
        print([k.__name__ for k in type("X", bases, {}).__mro__])
    except TypeError as e:
        print(e)
G = type("G", (E, A), {"f": lambda self: ["G"] + super(G, self).f()})
print(G().f())
G.__bases__ = (A, E)
print(G().f(), issubclass(G, C))
try:
    G.__bases__ = (O, A)
except TypeError as e:
    print(e)
class Bad(A, B, C, O, D): pass
