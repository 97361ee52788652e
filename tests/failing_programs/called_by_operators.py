"""Operator methods fail in expressions."""


class Vector:
    def __init__(self, *values):
        self.values = values

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.values, other.values, strict=True)))

    def __rmul__(self, factor):
        return Vector(*(factor * value for value in self.values))

    def __getitem__(self, index):
        return self.values[index]

    def __bool__(self):
        raise TypeError("a vector is neither true nor false")

    def __hash__(self):
        return hash(self.values)

    def __eq__(self, other):
        return self.values == other.values


v, w = Vector(1, 2), Vector(3, 4, 5)
print((v + 2 * v)[1], {v: 1}[Vector(1, 2)])
for attempt in (
    lambda: v + w,
    lambda: 2 * (v + 3 * w)[0],
    lambda: (v + v)[5],
    lambda: not v,
    lambda: v == 3,
    lambda: {Vector([]): 1},
    lambda: v @ w,
    lambda: v < w,
    lambda: -v,
):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
print(v + v if v + v else (v +
                           w))
