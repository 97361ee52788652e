"""async methods, class and static methods, properties returning coroutines, super and closures."""

class Base:
    async def run(self, x):
        return "base", x
    @classmethod
    async def make(cls, *a):
        self = cls()
        self.a = a
        return self
    @staticmethod
    async def util(x=1, *, y=2):
        return x + y
    @property
    async def prop(self):
        return self.a
    async def __call__(self, *args, **kw):
        return args, kw
class Child(Base):
    async def run(self, x):
        first = await super().run(x)
        second = await super(Child, self).run(__class__.__name__)
        return first, second, [await super(Child, self).run(i) for i in range(2)]
    def __getattr__(self, name):
        async def missing(*a):
            return name, a
        return missing
def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value
c = run(Child.make(1, 2))
print(type(c).__name__, run(c.prop), run(c.run("x")), run(c(1, k=2)))
print(run(Child.util()), run(c.util(5, y=6)), run(c.anything(3)))
adder = lambda n: (lambda m: run(Base.util(n, y=m)))
print(adder(3)(4), Child.run.__qualname__, c.run("x").close())
try:
    Base.util(1, 2)
except TypeError as e:
    print(e)
try:
    run(Base().prop)
except Exception as err:
    print(type(err).__name__, err)
