"""repr and str of nested, recursive, subclassed and odd-element containers."""
from collections import OrderedDict, deque
class R:
    def __repr__(self): return "R!"
    def __str__(self): return "S!"
print([R(), (R(),), {R.__name__: R()}], str(R()), f"{[R()]}", "%s %r" % ([R()], (R(),)), "{}".format({1: R()}))
l = [1]; l.append(l); t = (l, {"k": l}); d = {}; d["self"] = d; d["l"] = [d]
print(l, t, d)
s = ["it's", 'say "hi"', "both ' and \"", "nl\n\t\\", "é\u200b\x07", b"b'\"\x00", "", "\ud800", "\U0001f600"]
print(ascii(s)); print([x for x in s if x.isascii()])
print([1.0, 1e16, 1e-5, -0.0, 1e22, 123456789.123456789, float("inf"), 10 ** 20, True, None, ..., 2j, 1 - 0j, NotImplemented])
print([(), (1,), [], {}, set(), frozenset(), {1}, range(2), slice(1, None), int, print, len, type(None), b"", bytearray(b"a")])
class L(list): pass
class D(dict): pass
class S(set): pass
print(L([1]), D(a=1), S([1]), OrderedDict(a=[1]), deque([[1]]), frozenset([(1,)]), {}.keys(), OrderedDict(x=1).items())
class BadRepr:
    def __repr__(self): return 5
class Boom:
    def __repr__(self): raise ValueError("no repr")
for f in (lambda: repr([BadRepr()]), lambda: str((Boom(),)), lambda: f"{ {1: Boom()} }", lambda: "%r" % [Boom()]):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
def nest(n): return [nest(n - 1)] * 2 if n else "x"
print(nest(3), sep="")
print([[]] * 3, [{}] * 2, ((),) * 2, {(): []}, [[[[]]]])
