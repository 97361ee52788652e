"""Star unpacking inside list, tuple and set displays from many kinds of iterables."""
def gen(n):
    for i in range(n):
        yield i * i
print([*range(3), *"ab", *{"k": 1}, *gen(3)])
print((*(), *[1], *(2,), 3))
print(sorted({*[1, 2], *(2, 3), *range(3, 5)}))
a = *range(2), "mid", *"xy"
print(a, type(a).__name__)
print([*[*[*[1]]], [*()], (*"",)])
class It:
    def __iter__(self): return iter("it")
class Old:
    def __getitem__(self, i):
        if i == 2: raise IndexError
        return -i
print([*It(), *Old()])
def ret(): return 1, *It(), 2
def yld():
    x = yield 0, *It()
    yield x
g = yld()
print(ret(), next(g), g.send("sent"))
for x in *range(2), *"z":
    print(x, end=" ")
print()
for bad in (lambda: [*5], lambda: (*None, 1), lambda: {*1.5}, lambda: [*gen("x")], lambda: {*[[]]}):
    try:
        bad()
    except TypeError as e:
        print(e)
