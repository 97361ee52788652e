"""__closure__, cell_contents, co_freevars and building functions from cells."""
import types
def outer(a, b):
    c = a + b
    def inner(d):
        nonlocal c
        c += d
        return a, c
    return inner
f = outer(1, 2)
print(f.__code__.co_freevars, [x.cell_contents for x in f.__closure__])
print(f(10), [x.cell_contents for x in f.__closure__], outer.__closure__)
f.__closure__[1].cell_contents = 100
print(f(1))
cells = (types.CellType("A"), types.CellType(5))
g = types.FunctionType(f.__code__, globals(), "g", None, cells)
print(g(3), cells[1].cell_contents, g.__name__)
e = types.CellType()
h = types.FunctionType(f.__code__, globals(), closure=(e, cells[1]))
try:
    h(1)
except NameError as err:
    print(err)
e.cell_contents = "filled"
print(h(1), cells[0] == types.CellType("A"), types.CellType() < cells[0])
for bad in (None, (1, 2), (e,)):
    try:
        types.FunctionType(f.__code__, {}, closure=bad)
    except (TypeError, ValueError) as err:
        print(type(err).__name__, err)
del e.cell_contents
try: e.cell_contents
except Exception as last: print(type(last).__name__, last)
