"""Instance layout conflicts, unacceptable bases, __class__ assignment errors."""
class S1: __slots__ = ("a",)
class S2: __slots__ = ("b",)
class E1: __slots__ = ()
class IntSub(int): pass
class Plain: pass
class Plain2: pass
import types, functools
def err(label, fn):
    try:
        print(label, fn())
    except TypeError as e:
        print(label, e)
for bases in ((int, str), (list, dict), (S1, S2), (S1, E1, S2), (S1, int), (IntSub, str), (Exception, int), (bool,), (type(None),), (types.FunctionType,),
              (type(...),), (range,), (slice,), (types.GeneratorType,), (memoryview,), (5,), ("x",), (len,), (int, 5), (object, object), (object, Plain), (type, int)):
    err([getattr(b, "__name__", b) for b in bases], lambda: type("T", bases, {}).__name__)
for ok in ((S1, E1), (E1, S2), (int, E1), (E1, str), (KeyError, OSError), (IntSub, Plain), (Plain, dict), (OSError, ValueError)):
    err("ok " + "+".join(b.__name__ for b in ok), lambda: type("T", ok, {}).__base__.__name__)
def setcls(obj, cls):
    obj.__class__ = cls
    return type(obj).__name__
err("1", lambda: setcls(Plain(), Plain2))
err("2", lambda: setcls(Plain(), S1))
err("3", lambda: setcls(IntSub(), Plain))
err("4", lambda: setcls(5, IntSub))
err("5", lambda: setcls(Plain(), 5))
err("6", lambda: setcls(Plain(), int))
err("7", lambda: setcls(S1(), S2))
err("8", lambda: setattr(Plain, "__bases__", (S1,)))
err("9", lambda: setattr(Plain, "__bases__", ()))
err("10", lambda: setattr(int, "x", 1))
err("11", lambda: delattr(Plain, "__name__"))
class Both(S1, S2): pass
