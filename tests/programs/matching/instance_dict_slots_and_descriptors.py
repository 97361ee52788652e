"""keyword sub-patterns read slots, properties, class attributes and descriptors."""
class Desc:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        reads.append(self.name)
        return (obj is not None, owner.__name__)

class Slots:
    __slots__ = ("a", "b")
    cls_attr = "shared"
    d = Desc()
    def __init__(self, a): self.a = a
    @property
    def double(self): return self.a * 2
    def method(self): return "called"
    @staticmethod
    def st(): return "static"

reads = []
def f(x):
    match x:
        case Slots(b=_): return "has b"
        case Slots(a=1, cls_attr="shared", double=2): return "one"
        case Slots(double=n) if isinstance(n, int) and n > 100: return "big", n
        case Slots(a="m", method=m): return m()
        case Slots(a="d", d=(True, owner)): return owner
        case Slots(a="c", __class__=k): return k.__name__
        case Slots(a=None, st=s): return s()
    return "none"

s = Slots(1)
s2 = Slots(2)
s2.b = None
for x in (s, s2, Slots(60), Slots("m"), Slots("d"), Slots("c"), Slots("zz")):
    try:
        print(f(x), reads)
    except TypeError as e:
        print("TypeError", e)
    reads.clear()
try:
    f(Slots(None))
except Exception as last_error:
    print(type(last_error).__name__, last_error)
