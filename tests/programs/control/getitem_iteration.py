"""old-style iteration through __getitem__ with IndexError, StopIteration and others."""
class Seq:
    def __init__(self, n, exc=IndexError): self.n, self.exc = n, exc
    def __getitem__(self, i):
        log.append(i)
        if i >= self.n:
            raise self.exc(i)
        return i * i

log = []
s = Seq(4)
print([x for x in s], log)
log.clear()
print(4 in s, log, 5 in s, log)
log.clear()
it = iter(s)
print(type(it).__name__, next(it), next(it), list(it), list(it), log)
print(list(Seq(2, StopIteration)), tuple(zip(Seq(2), Seq(3))), list(reversed([*Seq(3)])))
class Sub(Seq):
    __iter__ = None
for fn in (lambda: list(Sub(1)), lambda: 0 in Sub(1), lambda: reversed(Seq(2))):
    try:
        print(fn())
    except TypeError as e:
        print(e)
class Len(Seq):
    def __len__(self): return self.n
print(list(reversed(Len(3))))
a, *b = Seq(4)
print(a, b)
def total(seq):
    t = 0
    for x in seq:
        t += x
    return t
print(total(Seq(3)))
total(Seq(2, KeyError))
