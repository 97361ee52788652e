"""Nested classes: qualnames, scopes, access to outer class, redefinition and closures."""
level = "module"
class Outer:
    level = "outer"
    class Inner:
        seen = level
        level = "inner"
        class Deep:
            seen = level
            def where(self): return level, __class__.__qualname__
        def up(self): return Outer.level, type(self).Deep().where()
        try: Outer
        except NameError as e: msg = str(e)
    class Inner2(Inner):
        level = level + "2"
    ref = Inner
    def make(self):
        class Local(self.Inner):
            tag = level
            def sup(self): return super().up()
        return Local
    items = [Inner.level]
    def __init__(self): self.inner = self.Inner(); self.inner.outer = self
print(Outer.Inner.seen, Outer.Inner.Deep.seen, Outer.Inner().up(), Outer.Inner.msg, Outer.Inner2.level, Outer.ref is Outer.Inner, Outer.items)
L = Outer().make()
print(L.tag, L().sup(), L.__qualname__, Outer.Inner.Deep.__qualname__, Outer.Inner.up.__qualname__, L.sup.__qualname__, Outer().inner.outer.inner.level)
def factory(level):
    class A:
        got = level
        class B:
            got = level
            def f(self): return level, [level for _ in "x"]
    return A
print(factory("arg").got, factory("arg").B.got, factory("arg").B().f())
class Redef:
    def a(self): return 1
class Redef(Redef):
    def a(self): return super().a() + 1
print(Redef().a(), len(Redef.__mro__))
class Fails:
    done = "yes"
    class Part:
        x = 1
        y = done
