"""staticmethod and classmethod objects: wrapping, stacking, attributes, binding."""
import functools
class A:
    @staticmethod
    def s(x, y=2): "s doc"; return x, y
    @classmethod
    def c(cls, x=1): return cls.__name__, x
    direct = s(1)
    callable_in_body = s
    @classmethod
    @functools.wraps(print)
    def wrapped(cls): return cls.__name__
    @staticmethod
    @functools.lru_cache(None)
    def cached(n): return n * 2
    len_ = staticmethod(len)
    builtin_cm = classmethod(dict.fromkeys.__func__ if hasattr(dict.fromkeys, "__func__") else lambda cls: cls.__name__)
    cm_of_class = staticmethod(int)
class B(A):
    def s(self): return "instance method now", super().s(0)
    c = A.__dict__["c"]
print(A.s(1), A().s(1, 3), A.direct, A().callable_in_body(5), A.c(), B.c(2), B().c(), B().s(), A().len_("abc"))
print(A.wrapped(), B.wrapped(), A.wrapped.__name__, A.cached(2), A().cached(3), A.builtin_cm(), A.cm_of_class("5"))
sd, cd = A.__dict__["s"], A.__dict__["c"]
print(type(sd).__name__, type(cd).__name__, sd.__name__, sd.__doc__, cd.__wrapped__ is cd.__func__, sd(9), callable(cd))
print(sd.__get__(None, A) is sd.__func__, cd.__get__(None, int)(3), cd.__get__(B())())
for bad in (lambda: cd(1), lambda: A.s(), lambda: A.c(1, 2), lambda: A().s(1, 2, 3), lambda: classmethod(5).__get__(None, A)(), lambda: staticmethod(5).__get__(1)()):
    try:
        print(bad())
    except TypeError as e:
        print(e)
try: A.c.tag = 1
except Exception as last: print(type(last).__name__, last)
