"""A running averager driven with send, whose final report is the return value."""
from collections import namedtuple

Result = namedtuple("Result", "count average")


def averager():
    total, count, average = 0.0, 0, None
    while True:
        term = yield average
        if term is None:
            break
        total += term
        count += 1
        average = total / count
    return Result(count, average)


def grouper(results, key):
    while True:
        results[key] = yield from averager()


data = {"cats;kg": [40.9, 38.5, 44.3], "dogs;m": [1.38, 1.5], "empty": []}
results = {}
for key, values in data.items():
    group = grouper(results, key)
    next(group)
    for value in values:
        print(f"{group.send(value):.3f}", end=" ")
    group.send(None)
    group.close()
print()
for key, r in sorted(results.items()):
    print(key, r.count, r.average and round(r.average, 3))
a = averager()
next(a)
try:
    a.send("not a number")
except Exception as err:
    print(type(err).__name__, err)
