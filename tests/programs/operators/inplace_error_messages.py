"""In-place operators name themselves in the TypeError."""
class P:
    pass
def iadd(x, y): x += y
def isub(x, y): x -= y
def imul(x, y): x *= y
def imat(x, y): x @= y
def idiv(x, y): x /= y
def ifdiv(x, y): x //= y
def imod(x, y): x %= y
def ipow(x, y): x **= y
def ishl(x, y): x <<= y
def ishr(x, y): x >>= y
def iand(x, y): x &= y
def ior(x, y): x |= y
def ixor(x, y): x ^= y
for f in (iadd, isub, imul, imat, idiv, ifdiv, imod, ipow, ishl, ishr, iand, ior, ixor):
    for pair in ((P(), 1), (1, None), ([], 1), ({}, 1)):
        try:
            f(*pair)
            print(f.__name__, "ok")
        except TypeError as e:
            print(f.__name__, e)
        except ValueError as e:
            print(f.__name__, "VE", e)
