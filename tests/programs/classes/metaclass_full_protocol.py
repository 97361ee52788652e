"""Order of __prepare__, body, __new__, __set_name__, __init_subclass__, __init__, __call__."""
log = []
class Name:
    def __set_name__(self, owner, name): log.append(("set_name", owner.__name__, name))
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        log.append(("prepare", mcs.__name__, name, kw))
        return {"injected": name.lower()}
    def __new__(mcs, name, bases, ns, **kw):
        log.append(("new", name, sorted(k for k in ns if not k.startswith("__"))))
        cls = super().__new__(mcs, name, bases, dict(ns))
        log.append(("made", name))
        return cls
    def __init__(cls, name, bases, ns, *, flag=None, **kw):
        log.append(("init", name, flag))
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        log.append(("call", cls.__name__, a))
        return super().__call__(*a, **k)
class Base(metaclass=Meta, flag="base"):
    def __init_subclass__(cls, **kw): log.append(("init_subclass", cls.__name__, kw))
    log.append("body Base " + injected)
    d = Name()
class Sub(Base, flag=(log.append("kw evaluated"), "sub")[1]):
    log.append("body Sub")
    e = Name()
    def __init__(self, v): self.v = v
s = Sub(5)
for entry in log:
    print(entry)
print(type(Sub).__name__, Sub.injected, s.v, Meta.__call__.__qualname__)
try:
    Sub()
except TypeError as e:
    print(e)
class Odd(Base, flag=1, metaclass=lambda *a, **k: ("not a class", a[0], k)): pass
print(Odd[0], Odd[2])
