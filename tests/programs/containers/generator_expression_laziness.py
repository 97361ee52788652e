"""Generator expressions: eager outermost iterable, lazy rest, exhaustion and late errors."""
def noisy(tag, n):
    print("open", tag)
    for i in range(n):
        print(tag, i, end="; ")
        yield i
    print("close", tag)
g = (a * b for a in noisy("A", 2) for b in noisy("B", 2))
print("created")
print(next(g))
print(list(g), list(g))
try:
    h = (x for x in 5)
    print("lazy")
except TypeError as e:
    print("eager", e)
try:
    h = (y for x in [1] for y in 5); print("fine so far"); next(h)
except TypeError as e:
    print(e)
n = 1
late = (n + i for i in range(3)); n = 100
print(list(late))
src = [1, 2, 3]
filt = (x for x in src if x in src); src = [2]
print(list(filt))
print(sum(x * x for x in range(4)), max((len(w), w) for w in ["aa", "b"]), any(v > 2 for v in noisy("any", 9)), all(()))
print(type(g).__name__, g.gi_frame, (i for i in "").__name__, (i for i in "").__qualname__)
def close_me():
    try: yield 1; yield 2
    finally: print("cleanup")
k = close_me(); c = (v for v in k); next(c); c.close(); k.close()
def total(it): return sum(10 // v for v in it)
print(total([1, 2]))
