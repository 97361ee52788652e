"""Hand-written iterators: __iter__/__next__, exhaustion, restarts, errors inside for loops."""
class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): print("iter"); return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration("value")
        self.i += 1
        return self.i
c = Count(5)
for x in c:
    if x == 2: break
print(next(c), list(c), list(c), next(c, "done"), sum(Count(3)), *Count(2))
class Fresh:
    def __iter__(self):
        try: yield from (1, 2)
        finally: print("closed")
f = Fresh()
print([(a, b) for a in f for b in f])
class Unhealed(Count):
    def __next__(self):
        self.i += 1
        if self.i == 2: raise StopIteration
        return self.i
u = Unhealed(0)
print([*u], next(u), list(zip(u, range(2))))
class BadNext:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next broke")
class NotIter:
    def __iter__(self): return [1]
class ClassIter:
    __iter__ = None
    def __getitem__(self, i): return i
for bad in (lambda: [x for x in BadNext()], lambda: list(NotIter()), lambda: iter(ClassIter()), lambda: next(Fresh()), lambda: [*5], lambda: dict(BadNext()), lambda: "".join(BadNext())):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def consume(it):
    for v in it:
        print("got", v)
    return "finished"
print(consume(iter(lambda it=Count(2): next(it), 2)))
consume(map(lambda v: 6 // (2 - v), Count(3)))
