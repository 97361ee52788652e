"""Loops over changing containers: stacks, queues, else clauses, break, continue and nested exits."""
stack, seen = [3], []
while stack:
    n = stack.pop()
    if n in seen: continue
    seen.append(n)
    if n > 20: break
    stack += [n * 2, n + 1][:2]
else: print("drained")
print(seen, stack)
q = list("abc"); out = []
while q and (c := q.pop(0)) != "z":
    out.append(c)
    if c == "b" and len(out) < 4: q.extend("bz"[:1] + c)
else: print("else", out)
def find(grid, target):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == target: break
        else:
            continue
        break
    else:
        return None
    return r, c
g = [[1, 2], [3, 4], []]
print(find(g, 3), find(g, 9), find([], 1))
d = {i: i * i for i in range(5)}
while d:
    k, v = d.popitem()
    if v % 2: d.pop(0, None); continue
    print(k, v, end="; ")
print(d)
it = iter([1, 2, 3, 4, 5, 6])
for x in it:
    if x % 2: print(x, next(it), end=" ")
    else: print("even", x)
print()
def try_loop():
    res = []
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            res.append(i)
        finally:
            res.append(-i)
    else: res.append("else")
    return res
print(try_loop())
s = {1}
while len(s) < 5: s |= {max(s) * 2}
print(sorted(s))
