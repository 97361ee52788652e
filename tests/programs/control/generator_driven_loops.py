"""loops over generators with early break, nested generators and return values."""
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
def take_while(pred, it):
    for x in it:
        if not pred(x):
            return x
        yield x
def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x:
            r = yield from flatten(y)
            counts.append(r)
        return len(x)
    yield x
    return 1
counts = []
for i, f in enumerate(fib()):
    if f > 50: break
tw = take_while(lambda x: x < 20, fib())
got = []
while True:
    try:
        got.append(next(tw))
    except StopIteration as s:
        print(i, f, got, "stopped by", s.value)
        break
print(list(flatten([1, [2, (3, [4, []])], "ab"])), counts)
g = (x * y for x in range(3) for y in range(x) if (x + y) % 2)
for v in g:
    for w in g:
        print(v, w)
    else:
        print("inner exhausted", v)
def ping():
    total = 0
    for _ in range(3):
        total += (yield total) or 0
    return total
p = ping()
print(next(p), p.send(5), p.send(None))
p.send("text")
