"""nested conditional expressions: evaluation order, laziness and precedence."""
def v(x):
    log.append(x)
    return x

log = []
print(v("a") if v(1) else v("b"), v("a") if v(0) else v("b"), log)
log.clear()
f = lambda n: "neg" if n < 0 else "zero" if n == 0 else "one" if n == 1 else "many"
print([f(n) for n in (-5, 0, 1, 2)])
print((v(1) if v(0) else v(2)) + (v(3) if v("") else v(4) if v([]) else v(5)), log)
g = lambda x: (lambda: x) if x else lambda: "else"
print(g(1)(), g(0)())
print([i if i % 2 else -i for i in range(5) if (i > 2 if i != 4 else False)])
x = 3
y = x if x > 5 else None if x > 2 else "low"
z = 1, 2 if x else 3, 4
print(y, z, (1 if True else 2, 3)[0], not x if x else 5, -x if x else x)
print({"k" if x else "j": 1 if x > 5 else 2}, [*([1] if x else [2]), *(() if x else (3,))])
def h(a=1 if x else 2, *b, c=(yes := 5) if x else (no := 6)):
    return a, b, c
print(h(), yes, "no" in globals())
print("even" if not x & 1 else "odd", (x if x else 0).bit_length(), "abc"[1 if x else 0])
lst = [0] * 3
lst[0 if x else 1] += 5 if lst else 6
print(lst, len("ab" if x else "abc") if lst[0] == 5 else "skip")
print(1 / 0 if x < 3 else "lazy")
try:
    print("lazy" if x < 3 else undefined_branch)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
