"""Changing classes while instances live: new methods, __class__, __dict__, del, __bases__."""
class A:
    x = "A.x"
    def who(self): return "A"
class B:
    x = "B.x"
    def who(self): return "B"
    def only_b(self): return "only " + self.v
a = A()
a.v = "v"
print(a.who(), a.__dict__)
a.__class__ = B
print(a.who(), a.only_b(), type(a).__name__, isinstance(a, A), a.x)
B.who = lambda self: "patched " + self.x
B.x = property(lambda self: "prop " + self.v, lambda self, v: self.__dict__.update(v=v))
a.x = "new"
print(a.who(), a.__dict__)
del B.x
a.__dict__ = {"x": "own x", "v": 1, 5: "int key"}
print(a.x, a.who(), vars(a), hasattr(a, "v"))
a.__dict__["y z"] = "odd"
print(getattr(a, "y z"), sorted(map(str, a.__dict__)))
class Base1:
    def f(self): return "base1"
class Base2:
    def f(self): return "base2"
class Kid(Base1): pass
k = Kid()
r = [k.f()]
Kid.__bases__ = (Base2,)
r.append(k.f())
Kid.f = lambda self: "kid"
r.append(k.f())
k.f = lambda: "inst"
r += [k.f()]
del k.f, Kid.f
r += [k.f(), Kid.__name__]
Kid.__name__, Kid.__qualname__, Kid.__doc__ = "Renamed", "q.Renamed", "doc"
print(r, Kid, Kid.__doc__)
for bad in (lambda: setattr(a, "__dict__", 5), lambda: setattr(A, "__dict__", {}), lambda: A.__dict__.update(z=1), lambda: setattr(Kid, "__name__", 5), lambda: setattr(Kid, "__name__", "a\0b"), lambda: delattr(Kid, "f")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
k.f.__self__.undefined
