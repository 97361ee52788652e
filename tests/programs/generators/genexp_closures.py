"""Closures captured by generator expressions and by generators in loops see final values."""


def make():
    fs = [(lambda: i) for i in range(3)]
    gs = [(i + j for j in range(2)) for i in range(3)]
    return [f() for f in fs], [list(g) for g in gs]


print(make())


def counter():
    count = 0

    def bump():
        nonlocal count
        count += 1
        return count
    g = (bump() for _ in range(3))
    yield count
    yield next(g), count
    yield list(g), count


print(list(counter()))
funcs = list(lambda: k for k in range(3))
print([f() for f in funcs])
acc = list((lambda k=k: k)() for k in range(3))
print(acc, any(v > 1 for v in acc), all(v > 1 for v in acc))
print([y for x in range(4) if (y := x * x) > 2], y)
total = 0
partial = list(total := total + v for v in [1, 2, 3])
print(partial, total)
