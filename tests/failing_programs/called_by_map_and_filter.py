"""`map`, `filter`, `max` and `any` call functions that fail."""


def positive(x):
    if x == 0:
        raise ValueError("neither")
    return x > 0


def halves(values):
    return map(lambda value: value / 2, filter(positive, values))


print(list(halves([1, -1, 3])))
try:
    any(positive(x) for x in [-1, 0])
except ValueError:
    max(halves([1, 2, "3"]), default=None, key=positive)
