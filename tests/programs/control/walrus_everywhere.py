"""assignment expressions in conditions, comprehensions, calls, slices and f-strings."""
data = [3, 8, 1, 9, 4]
if (n := len(data)) > 3:
    print("long", n)
it = iter(data)
while (x := next(it, None)) is not None and x != 9:
    print(x, end=" ")
print("stopped at", x)
print([y for v in data if (y := v * 2) > 6], y)
print({(k := v): (w := k + 1) for v in data[:2]}, k, w)
print(any((hit := v) > 7 for v in data), hit)
total = 0
print([total := total + v for v in data], total)
def f(a, b=(dflt := 10), *c): return a, b, c
print(f((p := 1), (q := p + 1), r := 5), dflt, p, q, r)
print(data[(lo := 1):(hi := lo + 2)], lo, hi, f"{(z := 7)} {z:=5}")
def scope():
    inner = [last := i for i in range(3)]
    g = lambda: (loc := 5) + loc
    return last, inner, g(), sorted(locals())
print(scope()[:3])
class C:
    attr = (hidden := 3) + 1
print(C.attr, C.hidden)
print((a := 1, b := 2), a, b, (c := 3) and (c := c + 1), c)
assert (m := 5) == 5, (m := 6)
x = y = (z := [1])
z.append(2)
print(x, m, not (t := False), t, -(u := 4), u, [s := 1, s + 1, s])
print((lambda v=(dv := 3): v + dv)(), undefined_after if (cond := False) else "cond skipped", cond)
try:
    print((lost := {}["none"]))
except Exception as last_error:
    print(type(last_error).__name__, last_error)
