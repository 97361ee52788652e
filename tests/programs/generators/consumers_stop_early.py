"""How many items zip, any, in, unpacking, dict, islice and next pull from a generator."""
from itertools import islice


def loud(tag, n):
    for i in range(n):
        print(tag, i, end="; ")
        yield i
    print(tag, "done", end="; ")


def line(value):
    print("=>", value)


a, b = loud("a", 3), loud("b", 2)
line(list(zip(a, b)))
line(next(a, "lost one"))
line(any(x == 1 for x in loud("any", 5)))
line(2 in loud("in", 5))
line(list(islice(loud("islice", 5), 2)))
line(dict(zip("xy", loud("dict", 9))))
line(max(loud("max", 3), key=lambda v: -v))
line(list(map(lambda p, q: p + q, loud("p", 2), loud("q", 4))))
line(sorted(loud("s", 3), reverse=True))
try:
    x, y = loud("unpack", 4)
except ValueError as e:
    line(e)
try:
    x, y = loud("short", 1)
except ValueError as e:
    line(e)
x, *y = loud("star", 3)
line((x, y))
try:
    list(zip(loud("z1", 2), loud("z2", 3), strict=True))
except Exception as err:
    print(type(err).__name__, err)
