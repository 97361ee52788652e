"""Exceptions inside comprehensions restore the shadowed outer variables."""
def f(x):
    try:
        [1 // x for x in (1, 0)]
    except ZeroDivisionError as e:
        return x, str(e)
print(f("outer"))
def g():
    y = "y"
    for attempt in range(2):
        try:
            {y: [z // y for z in (y,)] for y in (2, 1, 0)}
        except ZeroDivisionError:
            print(attempt, y, "z" in locals())
    return y
print(g())
def unb():
    try: [w.nope for w in (1,)]
    except AttributeError as e: print(e)
    try: return w
    except NameError as e: return type(e).__name__
    w = 1
print(unb())
def cell(x):
    get = lambda: x
    try: [(lambda: x)() // 0 for x in "q"]
    except TypeError as e: print(e)
    return x, get()
print(cell("c"))
def deep(x):
    try:
        return [[[1 / c for c in b] for b in a] for a in [[[1], [0]]]]
    except ZeroDivisionError:
        return x, sorted(k for k in locals())
print(deep(1))
def gen(x):
    try: yield [x for x in range(3)]
    finally: yield x
it = gen("gx"); print(list(it))
class C:
    x = "cx"
    try: [x.bad for x in (1,)]
    except AttributeError: after = x
print(C.after)
def fin(x):
    try: return [int(x) for x in ("1", "b")]
    finally: print("finally", x)
x = "mod"
try: [x.zz for x in "a"]
except AttributeError: print(x)
fin("final")
