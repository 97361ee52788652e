"""Classes used as decorators for functions and methods, with and without arguments."""
class Count:
    def __init__(self, fn):
        self.fn, self.n = fn, 0
    def __call__(self, *a):
        self.n += 1
        return self.n, self.fn(*a)
    def __get__(self, obj, cls=None):
        return self if obj is None else (lambda *a: self(obj, *a))
class Repeat:
    def __init__(self, times, *, sep=","):
        self.times, self.sep = times, sep
    def __call__(self, fn):
        def run(*a):
            return self.sep.join(str(fn(*a)) for _ in range(self.times))
        return run
@Count
def f(x): return x * 2
print(f(1), f(2), f.n)
@Repeat(3, sep="|")
@Count
def g(): return "g"
print(g(), g())
class K:
    @Count
    def m(self, v): return type(self).__name__, v
    @Repeat(2)
    def r(self): return "r"
print(K().m(1), K().m(2), K.m.n, K().r())
@dict.fromkeys
@lambda fn: fn.__name__
def keys(): pass
print(keys)
@int
def not_a_number(): pass
