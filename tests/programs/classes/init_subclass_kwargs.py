"""__init_subclass__ with keywords, registries, cooperative chains and its errors."""
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, key=None, *, abstract=False, **kw):
        super().__init_subclass__(**kw)
        cls.key = key or cls.__name__.lower()
        if not abstract:
            if cls.key in Plugin.registry:
                raise ValueError(f"duplicate key {cls.key!r}")
            Plugin.registry[cls.key] = cls.__name__
class Tagged:
    def __init_subclass__(cls, tag="none", **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class A(Plugin): pass
class B(Plugin, key="bee"): pass
class C(B, Tagged, abstract=True, tag="t"): pass
class D(C, **{"key": "dee", "tag": "u"}): pass
print(Plugin.registry, C.key, C.tag, D.tag, D.key, Plugin.__init_subclass__.__self__.__name__)
for make in (lambda: type("A", (Plugin,), {}), lambda: type("X", (Plugin,), {}, unknown=1), lambda: type("Y", (), {}, k=1),
             lambda: type("Z", (Tagged,), {}, tag=1, key=2), lambda: type("W", (Plugin,), {}, key="w").key):
    try:
        print(make())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
class Explicit:
    @classmethod
    def __init_subclass__(cls): print("explicit", cls.__name__)
class F(Explicit): pass
def define(base):
    class Dup(base, key="bee"):
        pass
try: define(Plugin)
except Exception as last: print(type(last).__name__, last)
