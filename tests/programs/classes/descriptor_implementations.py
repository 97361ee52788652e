"""Reusable descriptors: validated fields, cached values, class-level properties, method binding."""
class Validated:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, cls=None):
        if obj is None: return self
        try:
            return vars(obj)[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} not set") from None
    def __set__(self, obj, v): vars(obj)[self.name] = self.check(v)
    def __delete__(self, obj): vars(obj).pop(self.name, None)
class Typed(Validated):
    def __init__(self, t): self.t = t
    def check(self, v):
        if not isinstance(v, self.t): raise TypeError(f"{self.name}: want {self.t.__name__}, got {type(v).__name__}")
        return v
class Ranged(Typed):
    def __init__(self, lo, hi): super().__init__(int); self.lo, self.hi = lo, hi
    def check(self, v):
        if not self.lo <= super().check(v) <= self.hi: raise ValueError(f"{self.name}: {v} not in [{self.lo}, {self.hi}]")
        return v
class cached:
    def __init__(self, fn): self.fn = fn
    def __get__(self, obj, cls):
        v = obj.__dict__[self.fn.__name__] = self.fn(obj)
        return v
class classprop(cached):
    def __get__(self, obj, cls): return self.fn(cls)
class Item:
    name, qty = Typed(str), Ranged(0, 10)
    def __init__(self, name, qty): self.name, self.qty = name, qty
    @cached
    def expensive(self): print("computing"); return self.name * self.qty
    @classprop
    def label(cls): return cls.__name__.upper()
class Sub(Item): qty = Ranged(5, 20)
i = Item("ab", 2)
print(i.expensive, i.expensive, Item.label, Sub("x", 20).label, vars(i), Item.qty.hi, Sub.qty.hi)
del i.qty
for bad in (lambda: i.qty, lambda: Item(5, 1), lambda: Item("a", 11), lambda: setattr(i, "qty", "5"), lambda: Item.expensive, lambda: setattr(i, "qty", -1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
Sub("s", 3)
