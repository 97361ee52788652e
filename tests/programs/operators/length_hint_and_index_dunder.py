"""__index__, __int__, __float__, __round__ and friends used by operators and builtins."""
import operator
class Ix:
    def __init__(self, n): self.n = n
    def __index__(self): print(f"index({self.n})", end=" "); return self.n
i = Ix(2)
print([10, 20, 30][i], "abcdef"[i:Ix(4)], list(range(i)), hex(Ix(255)), [1] * i)
print("ab" * Ix(3), Ix(2) * [0], bytes(Ix(3)), operator.index(i), int(Ix(7)), float(Ix(3)), round(2.567, Ix(1)))
class R:
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 42
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __int__(self): return 5
    def __complex__(self): return 1j
    def __float__(self): return 0.5
import math
r = R()
print(round(r), round(r, 2), math.trunc(r), math.floor(r), math.ceil(r), int(r), complex(r), float(r))
def pick(seq, k): return seq[k]
class BadIx:
    def __index__(self): return "no"
for f in (lambda: pick([1], BadIx()), lambda: pick([1], "0"), lambda: pick([1], 1.0), lambda: range(BadIx()), lambda: "a"[R()]):
    try:
        f()
    except TypeError as e:
        print(e)
pick([1, 2, 3], Ix(9))
