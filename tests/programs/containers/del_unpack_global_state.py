"""Name binding by for, with, import, except, del, walrus and unpacking at module level."""
for idx, (lo, hi) in enumerate([(1, 2), (3, 4)]): pass
print(idx, lo, hi)
import os.path as osp, json.decoder
from math import pi as PI, tau
print(osp.basename("/a/b.txt"), json.decoder.__name__, round(PI * 2 - tau, 9))
try:
    raise ValueError("gone")
except ValueError as err:
    kept = err
print("err" in globals(), repr(kept))
err = "rebound"
try:
    {}["k"]
except KeyError as err:
    err.note = 1
try:
    print(err)
except NameError as e2:
    print(e2)
[first, *_], last = [1, 2, 3], 4
del _, last
print(first, "_" in globals(), "last" in globals())
def function(): return 1
class Klass: attr = 1
del function, Klass.attr
print(hasattr(Klass, "attr"), "function" in globals())
x = 1
def deleter():
    global x
    del x
deleter()
print("x" in globals())
len = lambda o: "shadowed"
print(len([1]))
del len
print(len([1]))
def twice():
    deleter()
twice()
