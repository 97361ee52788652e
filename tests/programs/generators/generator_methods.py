"""Generators as methods: properties, class and static methods, __iter__, __reversed__, super."""

class Base:
    def __init__(self, *items):
        self._items = items

    def __iter__(self):
        for i in self._items:
            yield i

    def __reversed__(self):
        yield from self._items[::-1]

    @property
    def doubled(self):
        for i in self:
            yield i * 2

    @classmethod
    def many(cls, n):
        for i in range(n):
            yield cls(*range(i))

    @staticmethod
    def pairs(a):
        yield from zip(a, a)

    def walk(self):
        yield "base"

class Derived(Base):
    def __iter__(self):
        yield "["
        yield from super().__iter__()
        yield "]"

    def walk(self):
        yield "derived"
        yield from super().walk()
        yield __class__.__name__

d = Derived(1, 2)
print(list(d), list(reversed(d)), list(d.walk()), [list(x) for x in Derived.many(3)])
print(dict(Base.pairs("ab")), "]" in d, list(Base(4).doubled), tuple(zip(d, d)))
print(list(d.doubled))
