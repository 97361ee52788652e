"""__getattr__, __getattribute__, __setattr__, __delattr__ interplay and recursion safety."""
class Watch:
    log = []
    def __getattribute__(self, n):
        if n != "log" and not n.startswith("__"): Watch.log.append("ga " + n)
        return super().__getattribute__(n)
    def __getattr__(self, n):
        Watch.log.append("fallback " + n)
        if n == "virtual": return 42
        raise AttributeError(n.upper(), name=n, obj=self)
    def __setattr__(self, n, v):
        Watch.log.append("set " + n)
        super().__setattr__(n, v)
    def __delattr__(self, n):
        Watch.log.append("del " + n)
        super().__delattr__(n)
    def m(self): return self.x
    @property
    def prop(self): return self.undefined_inside
w = Watch()
w.x = 1
w.x += 1
print(w.m(), w.virtual, getattr(w, "nope", "default"), hasattr(w, "zip"), w.__dict__)
print(Watch.log); Watch.log.clear()
del w.x
for bad in (lambda: w.x, lambda: w.prop, lambda: delattr(w, "x"), lambda: w.m(), lambda: len(w)):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e, getattr(e, "name", None))
print(Watch.log); Watch.log.clear()
class Raises:
    def __getattribute__(self, n): raise KeyError(n)
    def __len__(self): return 3
    def __getitem__(self, i): return i
print(len(Raises()), Raises()[2], type(Raises()).__name__)
class OnClass:
    __getattr__ = staticmethod(lambda n: "static " + n)
print(OnClass().abc)
try:
    hasattr(Raises(), "x")
finally:
    print("leaving")
