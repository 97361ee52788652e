"""__class_getitem__, __mro_entries__, __orig_bases__ and types.new_class."""
import types
class G:
    def __class_getitem__(cls, item): return (cls.__name__, item)
class H(G): pass
class Meta(type):
    def __getitem__(cls, k): return "meta wins", k
class M(G, metaclass=Meta): pass
print(G[int], H[1, 2], H["a":], M[0], G.__class_getitem__(5), G.__dict__["__class_getitem__"].__class__.__name__)
class Fake:
    def __init__(self, *real): self.real = real
    def __mro_entries__(self, bases):
        print("entries", len(bases), [type(b).__name__ for b in bases])
        return self.real
class A: pass
class B: pass
class C(A, Fake(B), Fake()): pass
print([k.__name__ for k in C.__mro__], [type(b).__name__ for b in C.__orig_bases__], "__orig_bases__" in vars(A))
class D(list[int], Fake(A)): pass
print(D([1]), D.__orig_bases__[0], D.__bases__ == (list, A), types.get_original_bases(D)[0] if hasattr(types, "get_original_bases") else "list[int]")
E = types.new_class("E", (Fake(A), B), {"metaclass": Meta}, lambda ns: ns.update(x=1))
print(E.x, E[3], types.resolve_bases((Fake(B), int))[0].__name__, types.prepare_class("P", (A,), {"metaclass": Meta, "k": 1})[0].__name__)
class BadEntries:
    def __mro_entries__(self, bases): return [A]
def err(fn):
    try:
        print(fn())
    except TypeError as e:
        print(e)
def sub(base):
    class X(base): pass
    return X.__name__
err(lambda: sub(BadEntries())); err(lambda: type("T", (Fake(A),), {})); err(lambda: A[int]); err(lambda: int[3]); err(lambda: sub(Fake(5))); err(lambda: A()[1]); err(lambda: list[int]()[0:1]); err(lambda: G()[0])
try: sub(Fake(A, A))
except Exception as last: print(type(last).__name__, last)
