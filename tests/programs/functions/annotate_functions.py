# requires: 3.14
"""``__annotate__`` functions and annotationlib's formats (PEP 649, PEP 749)."""
import annotationlib, inspect, typing, functools, types, dataclasses
from annotationlib import Format
def f(a: int, b: Undefined | None = None, *c: list[Undefined], d: "quoted" = 1) -> Undefined.attr[0]: ...
print(f.__annotate__.__name__, f.__annotate__.__qualname__, f.__annotate__.__module__, inspect.signature(f.__annotate__))
print(f.__annotate__.__code__.co_name, f.__annotate__.__code__.co_varnames, f.__annotate__.__code__.co_argcount, f.__annotate__.__code__.co_names)
for format in (Format.STRING, Format.FORWARDREF):
    found = annotationlib.get_annotations(f, format=format)
    print(format.name, {k: v if isinstance(v, (str, type)) else getattr(v, "__forward_arg__", str(type(v).__name__)) for k, v in found.items()})
try: f.__annotations__
except NameError as e: print(e, e.name)
try: f.__annotate__(Format.FORWARDREF)
except NotImplementedError as e: print("NotImplementedError", e)
try: f.__annotate__(99)
except NotImplementedError as e: print("NotImplementedError", e)
try: f.__annotate__()
except TypeError as e: print(e)
Undefined = dict
print(annotationlib.get_annotations(f, format=Format.FORWARDREF)["b"])
try: print(f.__annotations__)
except AttributeError as e: print(e)
class C:
    x: int
    y: Later
    if True:
        z: Later | int
    def method(self) -> __class__: ...
    attr = 5
    w: attr
print(C.__annotate__.__qualname__, annotationlib.get_annotations(C, format=Format.STRING), sorted(C.__dict__.keys() & {"__annotate__", "__annotate_func__", "__annotations__", "__annotations_cache__"}))
print(annotationlib.call_annotate_function(C.__annotate__, Format.STRING, owner=C))
refs = annotationlib.call_annotate_function(C.__annotate__, Format.FORWARDREF, owner=C)
print({k: (v.__forward_arg__ if hasattr(v, "__forward_arg__") else v) for k, v in refs.items()})
class Later: pass
print(refs["y"].evaluate(), C.__annotations__)
print(C.__annotations__ is C.__annotations__, typing.get_type_hints(C.method))
def g(): ...
print(g.__annotate__, g.__annotations__)
def annotate(format, /):
    if format == Format.VALUE: return {"made": 1}
    raise NotImplementedError
g.__annotate__ = annotate
print(g.__annotations__, annotationlib.get_annotations(g, format=Format.STRING), annotationlib.get_annotations(g, format=Format.FORWARDREF))
try: g.__annotate__ = 3
except TypeError as e: print(e)
g.__annotate__ = None
print(g.__annotations__)
g.__annotate__ = lambda format: []
try: g.__annotations__
except TypeError as e: print(e)
g.__annotations__ = {"set": 2}
print(g.__annotate__)
@functools.wraps(f)
def wrapped(*a): ...
print(wrapped.__annotate__ is f.__annotate__, annotationlib.get_annotations(wrapped, format=Format.STRING)["a"])
print(inspect.signature(f, annotation_format=Format.STRING))
def outer(T):
    def inner(a: T, b: Missing): ...
    return inner
print(annotationlib.get_annotations(outer(int), format=Format.FORWARDREF)["a"], outer(int).__annotate__.__closure__[0].cell_contents)
def generic[T: Bound = str](a: T, b: list[T]) -> Missing: ...
print(annotationlib.get_annotations(generic, format=Format.STRING), generic.__type_params__)
type Alias = Missing2 | int
print(annotationlib.call_evaluate_function(Alias.evaluate_value, Format.STRING), annotationlib.call_evaluate_function(generic.__type_params__[0].evaluate_bound, Format.FORWARDREF).__forward_arg__)
@dataclasses.dataclass
class D:
    a: NotYet
    b: int = 3
    def m(self) -> NotYet: ...
print(D(1), D.__dataclass_fields__["a"].type.__forward_arg__ if hasattr(D.__dataclass_fields__["a"].type, "__forward_arg__") else D.__dataclass_fields__["a"].type)
print(annotationlib.get_annotations(D.__init__, format=Format.STRING))
print(annotationlib.annotations_to_string({"a": int, "b": list[str]}), annotationlib.get_annotate_from_class_namespace(C.__dict__) is not None)
copied = types.FunctionType(f.__annotate__.__code__, {"Undefined": set})
print(copied(1)["b"] if False else copied.__name__)
module = types.ModuleType("m")
exec("x: int\ny: Undefined2\ndef q(a: x): ...", module.__dict__)
print(annotationlib.get_annotations(module, format=Format.STRING), module.__annotate__.__name__)
class Meta(type):
    meta_x: int
class WithMeta(metaclass=Meta):
    pass
print(WithMeta.__annotations__, Meta.__annotations__, WithMeta.__annotate__)
print(annotationlib.type_repr(C), annotationlib.type_repr(f), annotationlib.ForwardRef("C", owner=C).evaluate(globals=globals()))
