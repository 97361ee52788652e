"""StopIteration raised in ordinary functions called by for, map, list and generators."""

def stopper(x):
    if x == 2:
        raise StopIteration("from stopper")
    return x

print(list(map(stopper, range(5))))
for i in map(stopper, range(5)):
    print(i)

class It:
    n = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration
        return next(iter([])) if self.n == 5 else self.n

print(list(It()), [*It()])
try:
    [stopper(x) for x in range(5)]
except StopIteration as e:
    print("listcomp lets it out:", e.value)
try:
    list(stopper(x) for x in range(5))
except RuntimeError as e:
    print("genexp:", e)

def first_true(preds):
    return next(p for p in preds if p)

try:
    first_true([0, ""])
except StopIteration as e:
    print("first_true:", repr(e.value))

def outer():
    yield first_true([1])
    yield first_true([0])

for v in outer():
    print(v)
