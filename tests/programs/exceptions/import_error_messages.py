"""ImportError and ModuleNotFoundError attributes and messages."""
def t(fn):
    try:
        fn()
    except ImportError as e:
        print(type(e).__name__, "|", str(e).split(" (")[0], "|", e.name, "|", getattr(e, "name_from", None))

def a(): import no_such_module_here
def b(): from no_such_package.sub import thing
def c(): from math import sqroot
def d(): import math.nothing
def e(): from collections import abc, nope
def f(): from . import sibling
def g(): import collections.nosuch as n

for fn in (a, b, c, d, e, f, g):
    t(fn)
try:
    from os.path import join as j, missing_thing as m
except ImportError:
    print("j" in globals(), "m" in globals())
err = ImportError("text", name="n", path="p")
print(err.name, err.path, err.args, err.msg)
try:
    ImportError("x", bad=1)
except TypeError as te:
    print(te)
