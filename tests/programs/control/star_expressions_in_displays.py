"""starred items in displays, calls, subscripts, returns, and their errors."""
def f(*a, **k): return a, k
a, b = [1, 2], {"x": 1, "y": 2}
print([*a, 0, *a], (*a,), {*a, *"q"} == {1, 2, "q"}, {**b, "x": 9, **{"z": 3}}, [*b], [*range(2), *[], *()])
print(f(*a, 3, *"xy", k=1, **b, **{"w": 0}), f(*b, **{}), f(*[], **b))
def g(): return *a, "end"
def h(): yield *a, 3
print(g(), list(h()))
for x in *a, *"z": print(x, end=" ")
print()
class S:
    def __getitem__(self, k): return k
print(S()[1, *a], S()[*a], S()[*a, ::2], S()[()], S()[1:2, 3])
class M:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print({**M()}, f(**M()), dict(M()))
order = []
def v(x):
    order.append(x)
    return x
print(f(*v([1]), v(2), k=v(3), *v([4]), **v({"m": 5}), n=v(6)), order)
order.clear()
print({v(1): v(2), **v({3: 4}), v(5): v(6)}, [v(7), *v([8])], order)
for bad in (lambda: [*5], lambda: f(*None), lambda: {**[1]}, lambda: f(**{1: 2}), lambda: f(k=1, **{"k": 2}), lambda: {*[[]]}, lambda: (*a, *3), lambda: f(**5), lambda: f(*1, *2)):
    try:
        bad()
    except TypeError as e:
        print(str(e).replace("program.", ""))
def deep(): return f(*a, *(1 // z for z in (1, 0)))
deep()
