"""Data and non-data descriptors against the instance dict, and descriptors on metaclasses."""
class NonData:
    def __init__(self, n): self.n = n
    def __get__(self, obj, cls=None): return f"{self.n}({'None' if obj is None else type(obj).__name__},{cls.__name__})"
class Data(NonData):
    def __set__(self, obj, v): print("set", self.n, v)
    def __delete__(self, obj): print("del", self.n)
class SetOnly:
    def __set__(self, obj, v): obj.__dict__["so"] = ("stored", v)
class Meta(type):
    md = Data("meta data")
    mn = NonData("meta nondata")
    both = Data("meta both")
    shadow = NonData("meta shadow")
class C(metaclass=Meta):
    d, n, so = Data("d"), NonData("n"), SetOnly()
    both = "class both"
    shadow = NonData("class shadow")
    mn = 5
c = C()
print(c.d, c.n, C.d, C.n, type(c.so).__name__, type(C.so).__name__)
c.d, c.so = 1, 2
c.__dict__.update(d="inst d", n="inst n")
print(c.d, c.n, c.so)
del c.d, c.n
print(c.n, C.md, C.mn, C.both, C.shadow, c.both, c.shadow)
C.md = 1
C.both = 2
del C.md
C.shadow = "now plain"
C.d = "replaced"
print(C.__dict__["both"], C.shadow, c.d, Meta.shadow)
for bad in (lambda: c.md, lambda: delattr(c, "so"), lambda: delattr(c, "n"), lambda: delattr(C, "mn") or delattr(C, "mn")):
    try:
        print(bad())
    except AttributeError as e:
        print(type(e).__name__, e)
try: del C.nothing
except Exception as last: print(type(last).__name__, last)
