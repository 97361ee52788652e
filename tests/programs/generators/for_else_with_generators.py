"""for/else, while with next and sentinel, iter(callable, sentinel) with generator methods."""
def gen():
    received = []
    while len(received) < 4:
        received.append((yield len(received)))
    return received
g = gen()
for i in g:
    if i == 2:
        print("skipping via next", next(g))
else:
    print("finished loop")
g = gen()
next(g)
print(list(iter(lambda: g.send("x"), 3)))
try:
    g.send("last")
except StopIteration as e:
    print(e.value)
g = gen()
while (v := next(g, None)) is not None:
    if v > 1:
        break
else:
    print("never")
print(v)
for v in g:
    pass
else:
    print("else", v)
for v in g:
    print("not reached")
else:
    print("empty else", v)
it = gen()
for a, b in zip(it, it):
    print(a, b)
for (a, *b) in ((yielded, *range(yielded)) for yielded in gen()):
    print(a, b, end=";")
print()
try:
    for a, b in gen():
        pass
except Exception as err:
    print(type(err).__name__, err)
