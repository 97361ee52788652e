"""Imports inside functions, classes, methods, comprehension-adjacent code and conditionals."""
def f(n):
    import math
    from functools import reduce as r
    def inner():
        return math.factorial(n), r(lambda a, b: a + b, range(n))
    return inner()
print(f(5), "math" in globals())
class K:
    import string
    from itertools import count as counter, islice
    letters = string.ascii_lowercase[:3]
    def first(self, n): return list(self.islice(K.counter(1), n))
    def late(self):
        import string as s2
        return s2 is self.string, [s2.digits[i] for i in range(3)]
print(K.letters, K().first(3) if isinstance(K.islice, type) else "?", K().late(), K.string.__name__, hasattr(K, "counter"))
def cond(flag):
    if flag:
        import json as impl
    else:
        impl = None
    return impl and impl.dumps("x")
print(cond(True), cond(False))
def glob():
    global base64, b64
    import base64
    from base64 import b64encode as b64
glob()
print(b64(b"hi"), base64.b64decode("aGk="))
def cell():
    from operator import mul
    return lambda *a: mul(*a)
print(cell()(6, 7))
def loop():
    out = []
    for _ in range(2):
        import bisect
        out.append(bisect.bisect([1, 3, 5], 3))
        del bisect
    return out, bisect
try: loop()
except Exception as last: print(type(last).__name__, last)
