"""Comprehensions interleaved with loops, try, with, match and del that share target names."""
from contextlib import nullcontext
def f():
    out = []
    for x in range(2):
        for y in [x * 10 for x in "ab"[:x + 1]]:
            out.append((x, y))
        with nullcontext([x for x in range(2)]) as x: out.append(x)
        match [x for x in "m"]:
            case [x]: out.append(x)
        try: raise KeyError([x for x in "k"])
        except KeyError as x: out.append([x.args for y in "e"])
        try: out.append(x)
        except UnboundLocalError as e: out.append(type(e).__name__)
        x = 5
        out.append([x for x in (x,)]); out.append(x)
        del x
        out.append([x for x in "d"])
    return out
for line in f(): print(line, end=" ")
print()
def g(n):
    while [n for n in range(n)]:
        n -= 1
        print(n, [n for n in "z"], n, end="; ")
    else: print("done", n)
g(2)
def h(*a, k=[k for k in "dk"], **kw):
    a = [a for a in a]; kw = {kw: v for kw, v in kw.items()}
    return a, k, kw
print(h(1, 2, z=3))
def i():
    import math as m
    r = [m for m in (1,)]
    from os import path as p
    q = [p for p in "p"]
    def r2(): return [r2 for r2 in "r"]
    class s: t = [s for s in "s"]
    return r, m.__name__, q, p.basename("a/b"), r2(), s.t
print(i())
def j(x):
    assert [x for x in [x]], "msg"
    return (x if [x for x in ()] else [x for x in "e"]), x, [x for x in "a" if [x for x in "b"]] and x, not [x for x in ""]
print(j("J"))
def k(x):
    lam = lambda: [x for x in x]
    x = [[x] for x in x]
    return lam(), x
print(k("kk"))
