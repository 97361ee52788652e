"""Guest callbacks in map, filter, zip, iter(sentinel), any, all and str methods."""
import re, itertools
seen = []
def f(*a):
    seen.append(a)
    return sum(a)
m = map(f, [1, 2, 3], (10, 20))
print(seen, next(m), seen, list(m), seen)
print(list(filter(lambda x: x % 2, range(6))), list(filter(None, [0, 1, "", "a"])))
src = iter([1, 2, 0, 3])
print(list(iter(lambda: next(src), 0)), list(src))
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "a1 b22 c3"))
print(list(itertools.accumulate([1, 2, 3], lambda a, b: a * 10 + b)))
print(["".join(g) for k, g in itertools.groupby("aabccc", key=lambda c: c in "ab")])
print(list(itertools.starmap(lambda a, b=5: (a, b), [(1,), (2, 3)])), list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print("{0!r:>{1}} {x[k]}".format("q", 6, x={"k": 1}))
def gen_stop():
    raise StopIteration("from callback")
try:
    list(map(lambda x: gen_stop(), [1]))
    print("map swallowed StopIteration")
except StopIteration as e:
    print("leaked", e)
print(list(map(lambda *a: a, "ab", "cde")))
def check(x):
    if x == 2:
        raise ValueError("callback failed on %d" % x)
    return True
try: any(filter(lambda v: not check(v), range(5)))
except Exception as last: print(type(last).__name__, last)
