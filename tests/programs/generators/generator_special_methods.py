"""__getitem__, __contains__, __call__ and __enter__ written as generators surprise callers."""

class Odd:
    def __call__(self, n):
        while n:
            yield n
            n -= 1

    def __getitem__(self, key):
        yield key

    def __contains__(self, item):
        yield item

    def __len__(self):
        yield 3

    def __bool__(self):
        yield True

    def __enter__(self):
        yield "entered"

    def __exit__(self, *exc):
        return False

o = Odd()
print(list(o(3)), list(o[1:2]), next(o["k"]), 5 in o)
with o as g:
    print(type(g).__name__, list(g))
for f in (len, bool, reversed):
    try:
        f(o)
    except TypeError as e:
        print(f.__name__, e)

class Init:
    def __init__(self):
        yield

try:
    Init()
except Exception as err:
    print(type(err).__name__, err)
