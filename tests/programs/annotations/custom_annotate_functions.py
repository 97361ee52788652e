# requires: 3.14
"""Setting, deleting and calling __annotate__ on functions and classes; hand-written annotate functions."""
from annotationlib import get_annotations, Format, call_annotate_function, get_annotate_from_class_namespace, call_evaluate_function
def f(a: int): ...
calls = []
def my(format, /):
    calls.append(int(format))
    if format == Format.VALUE: return {"made": str}
    if format == Format.STRING: return {"made": "str text"}
    raise NotImplementedError(format)
print(f.__annotations__); f.__annotate__ = my; print(f.__annotations__, calls, f.__annotate__ is my)
print(get_annotations(f, format=Format.STRING), get_annotations(f, format=Format.FORWARDREF), calls); calls.clear()
f.__annotations__ = {"manual": 1}; print(f.__annotate__, f.__annotations__, get_annotations(f, format=Format.STRING))
f.__annotate__ = None; print(f.__annotations__)
f.__annotate__ = lambda fmt: {"lam": fmt}; print(f.__annotations__, call_annotate_function(f.__annotate__, Format.VALUE))
for bad in (5, "x"):
    try: f.__annotate__ = bad
    except TypeError as e: print(e)
f.__annotate__ = lambda fmt: [1]
try: f.__annotations__
except TypeError as e: print(e)
try: del f.__annotate__
except TypeError as e: print(e)
class C:
    x: int
    def __annotate__(format): return {"own": format}
print(C.__annotations__) if "own" in str(C.__dict__.get("__annotate__", "")) else print(sorted(C.__annotations__))
class D: y: Unknown
D.__annotate__ = my; print(D.__annotations__, calls)
class Meta(type):
    def __new__(m, name, bases, ns):
        ann = get_annotate_from_class_namespace(ns)
        seen = call_annotate_function(ann, Format.STRING) if ann else {}
        cls = super().__new__(m, name, bases, ns); cls.seen = seen
        return cls
class M(metaclass=Meta):
    p: Unknown[int]
    q: str = "q"
class N(M): pass
print(M.seen, N.seen, "__annotate__" in vars(M), get_annotate_from_class_namespace({}))
print(call_annotate_function(lambda format: {"v": format.name} if hasattr(format, "name") else {"v": format}, Format.VALUE), call_evaluate_function(lambda format: 7, Format.VALUE))
def failing(format): raise LookupError("annotate failed")
f.__annotate__ = failing
