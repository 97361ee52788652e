"""Delegating to a class with only __next__ and __iter__, and to one whose __iter__ misbehaves."""

class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("liftoff")
        self.n -= 1
        return self.n

class Bad:
    def __iter__(self):
        return 42

class GetItem:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError(i)
        return i * i

def deleg(x):
    result = yield from x
    print("result:", result)

print(list(deleg(Count(3))), list(deleg(GetItem())))
g = deleg(Count(2))
next(g)
try:
    g.throw(ValueError("no throw method"))
except ValueError as e:
    print("propagated", e, next(g, "dead"))
g = deleg(Count(2))
next(g)
print(g.close(), next(g, "dead"))
try:
    list(deleg(Bad()))
except Exception as err:
    print(type(err).__name__, err)
