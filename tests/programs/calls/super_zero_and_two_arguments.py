"""super() and super(C, x) in instance, class and static methods, and misuse."""
class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    v = "A.v"
class B(A):
    v = "B.v"
    def f(self): return "B+" + super().f()
    @classmethod
    def c(cls): return "B+" + super().c()
    @staticmethod
    def s(): return "B+" + super(B, B).s()
    def g(self): return super().v, super(B, self).v, super(B, type(self)).v, self.v
    def unbound(self): return super(B).__self__, super(B).__get__(self, B).f()
    def no_arg_first(): return super()
    def star(*args): return super().f()
    def deleted(self):
        del self
        return super()
    def rebound(self):
        self = 5
        return super()
b = B()
print(b.f(), B.c(), b.c(), B.s(), b.g(), b.unbound(), super(B, b).f(), super(B, B).f(b))
print(super(B, b).__thisclass__.__name__, super(B, b).__self_class__.__name__, super(B, b).__self__ is b)
for bad in (B.no_arg_first, b.star, b.deleted, b.rebound, lambda: super(B, 5), lambda: super(5, b), lambda: super(),
            lambda: super(B, A()), lambda: super(B, b).nope, lambda: super(A, b).f, lambda: super(B, b, 1), lambda: super(B, b)()):
    try:
        print("ok", bad())
    except Exception as e:
        print(type(e).__name__, e)
def outside(self): return super().f()
B.outside = outside
try: b.outside()
except Exception as last: print(type(last).__name__, last)
