"""lists may change during iteration; dicts, sets and deques complain."""
import collections
lst = [1, 2, 3, 4, 5, 6]
for x in lst:
    if x % 2 == 0:
        lst.remove(x)
print(lst)
lst = list(range(5))
seen = []
for x in lst:
    seen.append(lst.pop())
print(seen, lst)
def t(make, action):
    c, n = make(), 0
    try:
        for x in c:
            n += 1
            action(c, x)
            if n > 8: break
    except RuntimeError as e:
        return n, str(e)
    return n, len(c)

print(t(lambda: {1: 1, 2: 2}, lambda c, x: c.pop(x)))
print(t(lambda: {1: 1, 2: 2}, lambda c, x: c.__setitem__(x, 5)))
print(t(lambda: {1: 1}, lambda c, x: (c.pop(x), c.__setitem__(x + 1, 0))))
print(t(lambda: {1, 2}, lambda c, x: c.add(x + 10)))
print(t(lambda: collections.deque([1, 2]), lambda c, x: c.append(x)))
print(t(lambda: [1], lambda c, x: c.append(x)))
print(t(lambda: bytearray(b"ab"), lambda c, x: c.append(x) if len(c) < 4 else None))
it = iter(lst)
print(list(it), lst.append(9), list(it))
d = {"a": 1, "b": 2}
view = iter(d.items())
next(view)
d["c"] = 3
try:
    next(view)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
