# requires: 3.15
"""PEP 798: (*x for x in y): laziness, closing, exceptions, send and async comprehensions."""
def noisy(tag, n):
    print("open", tag, end=" ")
    try:
        for i in range(n): yield f"{tag}{i}"
    finally: print("close", tag, end=" ")
g = (*noisy(t, 2) for t in "AB")
print("made", type(g).__name__, next(g), next(g), next(g), list(g))
h = (*noisy(t, 3) for t in "C"); print(next(h)); h.close(); print()
print(list(*x for x in [[[1, 2]]]), sum((*v for v in [[1, 2], [3]])), "".join((*w for w in ("ab", "cd"))), max((*r for r in [[1, 5], [3]])))
print(dict((*p for p in [[("a", 1)], [("b", 2)]])), set((*s for s in ["aa", "a"])), any((*b for b in [[0], [1]])))
def f(*a): return a
print(f((*x for x in ["p"])).__len__(), list((*x for x in ()) ))
try: (*x for x in 5)
except TypeError as e: print(e)
it = (*x for x in [[1], 2])
print(next(it))
try: next(it)
except TypeError as e: print(e)
async def agen():
    for i in range(3): yield [i] * i
async def co(): return [*x async for x in agen()], {*x async for x in agen()}, [*y for y in [z async for z in agen()]]
c = co()
try: c.send(None)
except StopIteration as e: print(e.value)
x = 1
late = (*[x, y] for y in range(2)); x = 2; print(list(late))
