"""super() in lambdas, generators, comprehensions, nested functions, properties, decorators."""
class A:
    def __init__(self, x=0): self.x = x
    def items(self): return [self.x, self.x + 1]
    @property
    def p(self): return "A.p"
    def __getitem__(self, k): return ("A", k)
    def __len__(self): return 7
class B(A):
    def __init__(self, *a):
        super().__init__(*a)
        self.late = lambda: super(B, self).items()
    def items(self): return super().items() + ["B"]
    def gen(self): yield from super().items()
    def nested(self):
        def inner(self=self): return super().items()
        return inner()
    def lam(self): return (lambda s: super().items())(self)
    @property
    def p(self): return super().p + "+B"
    def __getitem__(self, k): return super().__getitem__(k)
    def bad_subscript(self): return super()["k"]
    def bad_len(self): return len(super())
    def comp(self): return [super(B, self).items() for _ in range(1)]
    def default(self, f=lambda self: super().items()): return f(self)
    def alias(self):
        s = super
        return s(__class__, self).items()
    def setter(self): super().x = 5
b = B(5)
print(b.late(), b.items(), list(b.gen()), b.nested(), b.lam(), b.p, b["key"], b.comp(), b.default(), b.alias())
for bad in (b.bad_subscript, b.bad_len, lambda: super(B, b) + 1):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(bool(super(B, b)), b.x)
try: b.setter()
except Exception as last: print(type(last).__name__, last)
