"""Every in-place operator calls its own dunder and rebinds the target."""
class Acc:
    def __init__(self, log=()):
        self.log = tuple(log)
    def __repr__(self):
        return f"Acc{self.log}"
def make(name):
    def method(self, other):
        return Acc(self.log + ((name, other),))
    return method
for n in "add sub mul matmul truediv floordiv mod pow lshift rshift and or xor".split():
    setattr(Acc, f"__i{n}__", make(n))
x = Acc()
x += 1
x -= 2
x *= 3
x @= 4
x /= 5
x //= 6
x %= 7
x **= 8
x <<= 9
x >>= 10
x &= 11
x |= 12
x ^= 13
print(x)
class Holder:
    pass
h = Holder(); h.v = Acc(); h.d = {"k": Acc()}
h.v += "attr"
h.d["k"] @= "sub"
print(h.v, h.d)
