"""obj.method() looks up instance dict, class, descriptors and __getattr__ in order."""
class Desc:
    def __get__(self, obj, cls): return lambda *a: ("desc", obj is None, a)
class DataDesc(Desc):
    def __set__(self, obj, v): raise AttributeError("read only")
class Base:
    def inherited(self): return "Base.inherited"
    nondata = Desc()
    data = DataDesc()
    fn = len
    cls_attr = lambda self: "class lambda"
class K(Base):
    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return lambda *a, **k: (name[4:], a, k)
        raise AttributeError(f"no {name} here")
    def over(self): return "method"
k = K()
k.__dict__.update(nondata=lambda: "instance nondata", data=lambda: "instance data", over=lambda: "instance over", n=5)
print(k.nondata(), k.data(1), k.over(), K.over(k), K.nondata(2), k.fn([1, 2]), k.cls_attr(), k.dyn_go(1, z=2))
print(k.inherited(), K.inherited(None), Base.cls_attr("any self"))
for bad in (lambda: k.nope(), lambda: k.n(), lambda: K.nope(), lambda: Base().dyn_x(), lambda: k.inherited(1), lambda: None.foo(), lambda: (5).foo(),
            lambda: setattr(k, "data", 1)):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
del k.over
print(k.over())
def arg(): print("arg evaluated?")
try: k.missing_method(arg())
except Exception as last: print(type(last).__name__, last)
