"""Operators look special methods up on the type, not the instance; descriptors and None apply."""
class A:
    def __add__(self, o): return "type add"
a = A()
a.__add__ = lambda o: "instance add"
print(a + 1, a.__add__(1))
class Desc:
    def __get__(self, obj, cls=None):
        print("get for", type(obj).__name__)
        return lambda o: ("desc", o)
class B:
    __add__ = Desc()
    __radd__ = staticmethod(lambda o: ("static radd", o))
    __mul__ = classmethod(lambda cls, o: (cls.__name__, o))
print(B() + 2, 3 + B(), B() * 4)
class Meta(type):
    def __or__(cls, o): return f"{cls.__name__}|{o}"
    def __getitem__(cls, k): return f"{cls.__name__}[{k}]"
    def __len__(cls): return 0
    def __lt__(cls, o): return cls.__name__ < o.__name__
class X(metaclass=Meta): pass
class Y(metaclass=Meta): pass
print(X | 5, X[1, 2:3], bool(X), X < Y, X > Y, sorted([Y, X])[0].__name__)
class Blocked(int):
    __add__ = None
try:
    print(Blocked(1) + 1)
except TypeError as e:
    print(e)
print(1 + Blocked(1))
B.__sub__ = lambda self, o: "late sub"
print(B() - 1)
del B.__sub__
B() - 1
