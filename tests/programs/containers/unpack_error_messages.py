"""Unpacking errors: too few, too many, not iterable, raising iterators."""
def case(n, v):
    if n == 0: a, b = v
    if n == 1: a, b, *c = v
    if n == 2: *a, b, c, d = v
    if n == 3: [a] = v
    if n == 4: () = v
    if n == 5: (a, (b, c)) = v
    if n == 6: a, *b, c = v
    return "ok"
def infinite():
    i = 0
    while True:
        yield (i := i + 1)
def explode():
    yield 1
    raise RuntimeError("exploded")
class BadIter:
    def __iter__(self): return 5
class BadNext:
    def __iter__(self): return self
    def __next__(self): raise OSError("next failed")
values = [(), (1,), (1, 2, 3), 5, None, "ab", [1, [2]], {1: 2}, BadIter(), BadNext()]
for n in range(7):
    for i, v in enumerate(values):
        try:
            print(n, i, case(n, v), end=" | ")
        except Exception as e:
            print(n, i, type(e).__name__, e, end=" | ")
    print()
for f in (lambda: case(0, infinite()), lambda: case(1, explode()), lambda: case(0, explode())):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
case(5, ["x", infinite()])
