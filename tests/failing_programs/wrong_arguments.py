"""Calls with wrong arguments, from several places."""


def two(a, b):
    return a + b


class C:
    def method(self, x):
        return x

    def __call__(self, *, key):
        return key


for call in (
    lambda: two(1),
    lambda: two(1, 2, 3),
    lambda: C().method(),
    lambda: C()(1),
    lambda: two(*[1], **{"a": 2}),
    lambda: int(1, 2, 3),
    lambda: C(1),
    lambda: two(1, **{5: 6}),
    lambda: two(1, *5),
    lambda: (lambda: 0)(1),
):
    try:
        call()
    except TypeError as error:
        print(error)
two(*map(int, "1"), *[
    2,
    3,
])
