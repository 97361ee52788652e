"""an exception in a class body stops the class from being bound."""
try:
    class A:
        x = 1
        y = x / 0
        z = 3
except ZeroDivisionError as e:
    print(e, "A" in globals())

class B:
    try:
        v = missing
    except NameError as n:
        v = str(n)
    finally:
        done = True

print(B.v, B.done, hasattr(B, "n"))

class Meta(type):
    def __new__(m, name, bases, ns):
        if "bad" in ns:
            raise TypeError(f"class {name} may not define bad")
        return super().__new__(m, name, bases, ns)

class Hook:
    def __init_subclass__(cls, **kw):
        if kw:
            raise ValueError(f"{cls.__name__}: {sorted(kw)}")

try:
    class C(Hook, color=1, size=2):
        pass
except ValueError as e:
    print(e)
try:
    class D(1):
        pass
except TypeError as e:
    print(str(e).split("(")[0])

class E(metaclass=Meta):
    def method(self): pass
    class Inner(metaclass=Meta):
        bad = 1
