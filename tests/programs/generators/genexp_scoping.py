"""Generator expressions: eager first iterable, lazy others, class scope and late binding."""


def src(name, items):
    print("source", name)
    yield from items


g = (x * y for x in src("outer", [1, 2]) for y in src("inner", [10, 20]))
print("created")
print(list(g))
n = 2
lazy = (x * n for x in range(3))
n = 100
print(list(lazy))
try:
    (x for x in undefined_name)
except NameError as e:
    print("eager:", e)
late = (y for x in [1] for y in undefined_name)
print("late made")
try:
    next(late)
except NameError as e:
    print("late:", e)
x = "module"
print(sum(x for x in range(4)), x)


class C:
    items = [1, 2, 3]
    k = 10
    ok = list(i for i in items)
    try:
        bad = list(i * k for i in items)
    except NameError as e:
        print("class scope:", e)


print(C.ok)
try:
    (i for i in 5)
except Exception as err:
    print(type(err).__name__, err)
