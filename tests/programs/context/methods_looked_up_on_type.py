"""enter and exit are found on the type, also via descriptors and metaclasses."""
class Meta(type):
    def __enter__(cls):
        print("meta enter", cls.__name__)
        return cls
    def __exit__(cls, *a):
        print("meta exit", cls.__name__, a[0])

class C(metaclass=Meta):
    @staticmethod
    def __enter__():
        return "static enter"
    @classmethod
    def __exit__(cls, t, v, tb):
        print("class exit", cls.__name__)

class D:
    @property
    def __enter__(self):
        print("property read")
        return lambda: "from property"
    def __exit__(self, *a):
        print("first exit")

with C as k:
    print(k is C)
with C() as v:
    print(v)
with D() as v:
    D.__exit__ = lambda self, *a: print("replaced exit")
    print(v)
with D():
    pass

class Partial(D):
    def __exit__(self, t, v):
        print("too few")

try:
    with Partial():
        pass
except Exception as last_error:
    print(type(last_error).__name__, last_error)
