"""heapq.merge, chain.from_iterable, groupby and sorted over generators with keys."""
import heapq
from collections import Counter, deque, defaultdict
from functools import reduce
from itertools import chain, groupby, islice

def odds():
    n = 1
    while True:
        yield n
        n += 2

def words():
    for line in ("the cat", "a dog and the bird", "", "cat"):
        yield from line.split()

print(list(islice(heapq.merge(odds(), (x * 4 for x in odds()), (x * x for x in odds())), 10)))
print(Counter(words()).most_common(2), heapq.nlargest(2, words(), key=len), heapq.nsmallest(2, words()))
print(deque(words(), maxlen=2), reduce(lambda a, b: a + len(b), words(), 0))
groups = defaultdict(list)
for key, grp in groupby(sorted(words(), key=len), key=len):
    groups[key] += grp
print(dict(groups), list(chain.from_iterable(g for g in (iter("ab"), (c for c in "cd")))))

def merge(a, b):
    sentinel = object()
    x, y = next(a, sentinel), next(b, sentinel)
    while x is not sentinel and y is not sentinel:
        if y < x:
            yield y
            y = next(b, sentinel)
        else:
            yield x
            x = next(a, sentinel)
    if x is not sentinel:
        yield x
    if y is not sentinel:
        yield y
    yield from a
    yield from b
print(list(merge((x for x in (1, 4, 9)), (y for y in (2, 3, 10, 11)))), list(merge(iter(()), iter("z"))))
try:
    list(merge(iter([1, 2]), iter("ab")))
except Exception as err:
    print(type(err).__name__, err)
