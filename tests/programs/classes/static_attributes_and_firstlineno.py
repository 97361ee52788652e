# requires: 3.13
"""Class attributes set by the compiler: __static_attributes__, __firstlineno__, docstring dedent."""
class A:
    """Doc line.

        Indented.
      Less.
    """
    x = 1
    def __init__(self):
        self.a = 1
        self.b, (self.c, *self.d) = 2, (3, 4)
        other = self
        other.not_counted = 5
    def m(self):
        self.e = 6
        self.a += 1
        del self.f
        def inner(): self.g = 7
        for self.h in (): pass
        [0 for self.i in ()]
    @staticmethod
    def s(self): self.static = 1
    class Inner:
        def m(self): self.inner_only = 1
@(lambda c: c)
class B(A):
    def m(this): this.nope = 1; self = this; self.maybe = 2
print(sorted(A.__static_attributes__), sorted(B.__static_attributes__), sorted(A.Inner.__static_attributes__))
print(A.__firstlineno__, A.Inner.__firstlineno__, B.__firstlineno__, A.__firstlineno__ == A.__init__.__code__.co_firstlineno - 7)
print(repr(A.__doc__), type(A.__static_attributes__).__name__)
def f():
    """One.
        Two.
    """
print(repr(f.__doc__), sorted(k for k in vars(A) if k in ("__firstlineno__", "__static_attributes__", "__doc__", "__qualname__")))
class C:
    __firstlineno__ = "mine"
    __static_attributes__ = "mine too"
    def m(self): self.z = 1
print(C.__firstlineno__, C.__static_attributes__)
try: A().m()
except Exception as last: print(type(last).__name__, last)
