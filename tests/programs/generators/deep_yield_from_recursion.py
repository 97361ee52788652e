"""A long chain of yield from, and a recursive generator that hits the recursion limit politely."""
import sys

def down(n):
    if n:
        x = yield from down(n - 1)
        return x + 1
    got = yield "bottom"
    return got

def run(n):
    g = down(n)
    first = next(g)
    try:
        g.send(1000)
    except StopIteration as e:
        return first, e.value

print(run(0), run(1), run(50))

def flatten(x):
    if isinstance(x, list):
        for y in x:
            yield from flatten(y)
    else:
        yield x

nested = 0
for i in range(1, 40):
    nested = [nested, [i]]
print(list(flatten(nested)) == list(range(40)), list(flatten([[[]], [[1], 2, [[3]]]])))

def endless():
    yield from endless()

try:
    next(endless())
except RecursionError as e:
    print(type(e).__name__, "recursion" in str(e))
