"""Classes created in functions capture per-call state through closures and defaults."""
def make(kind, *, base=object):
    count = 0
    class Item(base):
        registry = []
        label = kind.upper()
        def __init__(self, v=kind):
            nonlocal count
            count += 1
            self.v = v
            self.registry.append((kind, v))
        @classmethod
        def count(cls):
            return count, cls.label
        def sub(self):
            class Sub(type(self)):
                label = kind + "-sub"
                outer = self.v
            return Sub
    return Item
A, B = make("a"), make("b")
A(); A(5); B()
print(A.count(), B.count(), A.registry, B.registry)
S = A(9).sub()
print(S.outer, S.label, S().v, S.count(), S.__qualname__, S.__mro__[1] is A)
C = make("c", base=A)
print([k.__name__ for k in C.__mro__], C().v, A.count(), C.count())
print(A.__init__.__code__.co_freevars, A.__init__.__defaults__)
