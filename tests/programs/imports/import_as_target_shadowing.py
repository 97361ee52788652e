"""Import aliases that shadow builtins, parameters, loop variables, and are deleted or rebound."""
import math as len
print(len.floor(1.5))
del len
print(len([1, 2]))
from operator import add as sum, itemgetter as list_get
print(sum(1, 2), list_get(0)("ab"))
def f(json, *, math=None):
    before = json
    import json
    if math is None:
        import math
    return before, json.dumps(before), math.ceil(1.2)
print(f("arg"))
for string in ("a", "b"):
    import string
    print(string.digits[:2])
try:
    raise ValueError("v")
except ValueError as copy:
    import copy
    print(copy.copy([1]))
print("copy" in globals())
with __import__("contextlib").nullcontext(5) as heapq:
    import heapq
h = []
[heapq.heappush(h, x) for x in (3, 1, 2)]
print(h, [heapq.heappop(h) for _ in range(3)])
print([(bisect := __import__("bisect")).__name__, bisect.insort.__name__])
def g():
    nonlocal_name = 1
    def inner():
        nonlocal nonlocal_name
        import functools as nonlocal_name
    inner()
    return nonlocal_name.__name__
print(g())
del sum
print(sum([1, 2]))
from math import copysign as copy
try: copy.deepcopy([1])
except Exception as last: print(type(last).__name__, last)
