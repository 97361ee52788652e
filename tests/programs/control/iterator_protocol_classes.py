"""__iter__/__next__ pairs, iterators that restart, and iterators that lie."""
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self):
        log.append("iter")
        return CountIter(self.n)

class CountIter:
    def __init__(self, n): self.i, self.n = 0, n
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n:
            log.append("stop")
            raise StopIteration("done", self.n)
        self.i += 1
        return self.i

class Resurrect:
    def __init__(self): self.k = 0
    def __iter__(self): return self
    def __next__(self):
        self.k += 1
        if self.k % 3 == 0: raise StopIteration
        return self.k

class NoNext:
    def __iter__(self): return [1]

log = []
c = Count(2)
print([x + y for x in c for y in c], log)
r = Resurrect()
print(list(r), list(r), next(r, "dflt"), [*r], sum(r))
print(2 in Count(3), 9 in Count(3), max(Count(4)), sorted(Count(3), reverse=True), dict(zip(Count(2), "ab")), list(enumerate(Count(2))))
for bad in (NoNext(), 5, None, Count):
    try:
        for x in bad: pass
    except TypeError as e:
        print(e)
a, b = Count(2)
print(a, b)
try:
    a, b = Count(3)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
