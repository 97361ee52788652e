"""loops with empty bodies, loops over odd iterables, and statements on one line."""
import itertools
n = 10
while n > 5: n -= 1
else: n *= 100
for c in "abc": pass
for k, v in {"x": 1}.items(): ...
for b in b"\x01\xff": b += 1
for line in """one
two""".splitlines(): c += line[0]
for i in iter(range(5)): i
for f in len, str, abs: r = f("-5") if f is not abs else f(-5); print(r, end=" ")
for t in ((),): print(t)
for x, in zip("q"): print(x)
for w in {**{"d": 1}} or [1]: print(w)
for u in (lambda: [1, 2])(): u = [u] * u
for p in itertools.chain.from_iterable([[1], "z"]): print(p, end=";")
for q in reversed("ab"): print(q)
if n: pass; print("two statements"); n += 1
if not n: print("no"); print("also no")
class E: pass; y = 1; z = y + 1
def g(): x = 1; x += 1; return x; x = 9
print(n, c, k, v, b, i, u, E.z, g())
while (n := n // 7): print(n, end=" ")
print(); print("end", end="\n", sep="")
