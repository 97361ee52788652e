"""Just-started coroutine and coroutine_wrapper reject non-None; iteration of coroutines is refused."""

async def c():
    return 1

for make in (c, lambda: c().__await__()):
    x = make()
    try:
        x.send(1)
    except TypeError as e:
        print(type(x).__name__, e)
    x.close()
x = c()
for name, f in (("iter", iter), ("next", next), ("list", list), ("len", len), ("call", lambda o: o()),
                ("star", lambda o: [*o]), ("in", lambda o: 1 in o), ("sum", sum)):
    try:
        f(x)
    except TypeError as e:
        print(name, e)
w = x.__await__()
print(type(w).__name__, iter(w) is w, hasattr(x, "__iter__"), hasattr(w, "throw"))
try:
    next(w)
except StopIteration as e:
    print("value", e.value)
y = c()
try:
    for _ in y:
        pass
except TypeError as e:
    print("for", e)
try:
    with y as nothing:
        pass
except TypeError as e:
    print("with", e)

def gen():
    yield from y

try:
    list(gen())
except TypeError as e:
    print("yield from", e)
y.close()
