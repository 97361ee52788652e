"""Unary operators and conversions: neg, pos, invert, abs, int, float, complex, index, round, trunc."""
import math, operator
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __index__(self): return 3
    def __round__(self, n="none"): return "round", n
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __bytes__(self): return b"bytes"
    def __length_hint__(self): return 11
    def __divmod__(self, o): return "divmod", o
    def __rdivmod__(self, o): return "rdivmod", o
    def __rpow__(self, o, m=None): return "rpow", o
u = U()
print(-u, +u, ~u, abs(u), --int(u), int(u), float(u), complex(u), operator.index(u), round(u), round(u, 2), round(u, None))
print(math.trunc(u), math.floor(u), math.ceil(u), bytes(u), operator.length_hint(u), divmod(u, 1), divmod(1, u), 2 ** u, hex(u), oct(u), bin(u), chr(u), "abcd"[u], [0] * u, range(u), bytes(3)[u:], math.sqrt(u), "%d %.1f %x" % (u, u, u))
class OnlyIndex:
    def __index__(self): return 5
i = OnlyIndex()
print(int(i), float(i), complex(i), "abcdefgh"[i:], list(range(10))[::i], round(2.123456789, i), 1 << 5 == 2 ** int(i), math.factorial(i), bytes(i), memoryview(b"abcdefg")[i])
class Wrong:
    def __int__(self): return "s"
    def __float__(self): return 1
    def __index__(self): return 1.0
    def __complex__(self): return 1
    def __bytes__(self): return "s"
    def __length_hint__(self): return -1
w = Wrong()
for fn in (int, float, operator.index, complex, bytes, operator.length_hint, hex, abs, round, math.floor, operator.neg, operator.invert, lambda x: [1][x], lambda x: "ab" * x, math.trunc, len, chr):
    try:
        print(fn(w))
    except Exception as e:
        print(type(e).__name__, e)
try: -object()
except Exception as last: print(type(last).__name__, last)
