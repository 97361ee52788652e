"""ImportError messages for missing names in builtin modules, packages and with aliases."""
import types
def t1(): from math import nope
def t2(): from math import pi, nope as n2, sin
def t3(): from json import missing
def t4(): from sys import not_there
def t5(): from os.path import joinn
def t6(): from collections import (Counter, counterr)
def t7(): from json.decoder import x
for t in (t1, t2, t3, t4, t5, t6, t7):
    try:
        t()
    except ImportError as e:
        print(type(e).__name__, str(e).split(" (")[0].split(". Did")[0], "|", e.name, e.name_from if hasattr(e, "name_from") else "-", bool(e.path))
def partly():
    try:
        from math import pi, tau, nothing
    except ImportError:
        pass
    return sorted(locals())
print(partly())
for mod, name in ((types.ModuleType("m"), "x"), (math_like := types.SimpleNamespace(a=1), "b")):
    try:
        getattr(mod, name)
    except AttributeError as e:
        print(type(e).__name__, str(e))
try: from math import cosine
except Exception as last: print(type(last).__name__, last)
