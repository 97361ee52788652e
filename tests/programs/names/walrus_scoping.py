"""Assignment expressions bind in the containing scope, also from comprehensions."""
if (n := 10) > 5:
    print(n)
print([y := 1, y ** 2, (y := y + 5)], y)
print(any((hit := v) > 3 for v in [1, 2, 5, 9]), hit)
print([last := q for q in range(4)], last)
def f(data):
    total = 0
    partial = [total := total + v for v in data]
    return partial, total
print(f([1, 2, 3]))
def g():
    global made
    [made := z for z in "abc"]
g()
print(made)
def h():
    acc = "start"
    def inner():
        nonlocal acc
        return [acc := acc + str(z) for z in range(3)]
    return inner(), acc
print(h())
print((lambda: (w := 3) + w)(), "w" in globals())
d = {(key := "a"): (val := 1), key + "b": val + 1}
print(d, key, val)
def k(x, y=(dflt := 7)):
    return x + y + dflt
print(k(x := 1), x)
while (x := x * 2) < 50: pass
print(x, f"{(m := 4)}", m, f"{x:=10}")
