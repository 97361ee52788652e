"""Pipelines of generators, yield in nested functions, generator state shared by comprehensions."""
def numbers(n):
    i = 0
    while i < n:
        got = yield i
        i = i + 1 if got is None else got
def chunk(it, size):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == size:
            yield tuple(buf); buf.clear()
    if buf: yield tuple(buf)
def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x: yield from flatten(y)
    else: yield x
print([c for c in chunk(numbers(7), 3)], list(flatten([1, (2, [3, [4]]), []])), [*chunk("abcd", 3)])
g = numbers(10)
print([next(g) for _ in range(3)], g.send(7), [x for x in g])
shared = iter("abcdef")
print([a + next(shared) for a in shared], list(shared))
print({x: [y for y in chunk(range(x), 2)] for x in (1, 3)}, sum(len(c) for c in chunk(range(10), 4)))
windows = lambda s, n: [s[i:i + n] for i in range(len(s) - n + 1)]
print(windows("abcde", 3), windows([1, 2], 3))
def tee_log(it, log):
    for x in it: log.append(f"in{x}"); yield x; log.append(f"out{x}")
log = []
print([x * y for x in tee_log(range(2), log) for y in tee_log("ab", log)], log)
pairs = [(i, j) for i, j in zip(numbers(3), (v for v in numbers(9) if v % 2))]
print(pairs, dict(pairs), [*zip(*pairs)])
def acc():
    total = 0
    while True:
        v = yield total
        if v is None: return total
        total += v
def run(vals):
    a = acc(); next(a)
    out = [a.send(v) for v in vals]
    try: a.send(None)
    except StopIteration as e: return out, e.value
print(run([1, 2, 3]))
