"""__import__ is looked up in builtins only: names of that kind elsewhere do nothing to import."""
def __import__(name, *a):
    return "fake " + name
import math
print(type(math).__name__, __import__("math"))
del __import__
print(__import__("math") is math)
def local():
    __import__ = lambda *a: "local fake"
    import json
    from json import dumps
    return json.__name__, dumps([1]), __import__("x")
print(local())
class K:
    def __import__(self, *a): return "method"
    import string
    kind = type(string).__name__
print(K.kind, K().__import__())
import importlib
print(importlib.import_module("math") is math, importlib.import_module(".decoder", "json").__name__, importlib.import_module("xml.dom").__name__)
for args in ((".x",), ("nope_zz",), ("..a.b", "json"), ("json.nope",)):
    try:
        importlib.import_module(*args)
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "name", None))
print(importlib.util.find_spec("nope_zz") if hasattr(importlib, "util") else None)
