"""from m import * at module level: __all__, underscore names, overwriting and shadowing builtins."""
sqrt = "will be replaced"
pow = "mine"
from math import *
print(sqrt(16), pow(2, 3), type(pow).__name__, "math" in globals(), floor(2.5))
before = set(globals())
from string import *
new = sorted(set(globals()) - before - {"before", "new"})
print(new)
from colorsys import *
print(rgb_to_hsv(0, 0, 0), "ONE_THIRD" in globals())
from operator import *
print(add(1, 2), "__add__" in globals(), abs(-3), abs.__module__)
from textwrap import *
print(dedent("  a\n  b"), "TextWrapper" in globals(), "_whitespace" in globals())
from types import *
print(SimpleNamespace(a=1), "_calculate_meta" in globals(), FunctionType is type(lambda: 0))
del sqrt, pow
print("sqrt" in globals(), pow(2, 5, 7))
try: sqrt(4)
except Exception as last: print(type(last).__name__, last)
