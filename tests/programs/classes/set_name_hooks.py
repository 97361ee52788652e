"""__set_name__: order, late assignment, shared descriptors, and errors from it."""
log = []
class Field:
    def __init__(self, default=None): self.default, self.names = default, []
    def __set_name__(self, owner, name):
        log.append((owner.__name__, name, sorted(k for k in vars(owner) if k[0] != "_")))
        self.names.append(name)
    def __get__(self, obj, cls):
        return self if obj is None else obj.__dict__.get(self.names[0], self.default)
    def __set__(self, obj, v): obj.__dict__[self.names[0]] = v
shared = Field("shared default")
class Rec:
    b = Field(1)
    a = Field(2)
    s1 = s2 = shared
    lst = [Field(3)]
Rec.late = Field(4)
r = Rec()
r.a = 10
r.s2 = "via s2"
print(log, Rec.late.names, r.a, r.b, r.s1, shared.names, r.__dict__)
try:
    r.late
except IndexError as e:
    print(e)
class NotCallable:
    __set_name__ = 5
class InstanceOnly:
    def __init__(self): self.__set_name__ = lambda *a: log.append("never")
class Q:
    i = InstanceOnly()
class Fails:
    def __set_name__(self, owner, name): raise LookupError(f"no {name} for {owner.__name__}")
try:
    class W:
        x = NotCallable()
except Exception as e:
    print(type(e).__name__, e, type(e.__cause__).__name__)
class V:
    ok = 1
    bad = Fails()
