"""ModuleNotFoundError for top-level, dotted and non-package parents, with name and path attributes."""
def t1(): import no_such_module_xyz
def t2(): import no_such_module_xyz.sub.deep
def t3(): import json.no_such_submodule
def t4(): import math.sub
def t5(): from no_such_module_xyz import thing
def t6(): from json.nope import thing
def t7(): import os.path.deeper
def t8(): import json.decoder.more
def t9(): from collections.abc import Sized, no_such_name
def t10(): import json.decoder, json.missing_one, json.encoder
for t in (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10):
    try:
        t()
    except ImportError as e:
        print(t.__name__, type(e).__name__, str(e).split(" (")[0], "|", e.name, e.__cause__, e.__suppress_context__)
print("json" in globals(), issubclass(ModuleNotFoundError, ImportError))
def load(names):
    import json
    for n in names:
        __import__(n)
    import another_missing_module
try: load(["json", "math"])
except Exception as last: print(type(last).__name__, last)
