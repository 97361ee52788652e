"""exceptions out of comprehensions and generator expressions of every kind."""
import traceback
data = [3, 2, 1, 0]

def lines(fn):
    try:
        return fn()
    except Exception as e:
        tb = traceback.extract_tb(e.__traceback__)
        return f"{type(e).__name__}: {e} @ {tb[-1].line}"

print(lines(lambda: [6 // x for x in data]))
print(lines(lambda: {x: {}[x] for x in data if x < 3}))
print(lines(lambda: {int(s) for s in ("1", "x")}))
print(lines(lambda: tuple(data[x] for x in data + [9])))
print(lines(lambda: [y for x in data for y in x]))
print(lines(lambda: [undefined for _ in data]))
print(lines(lambda: [_ for _ in data if undefined]))
print(lines(lambda: [i for i in 5]))
x = "kept"
try:
    [x / 0 for x in data]
except ZeroDivisionError:
    print(x)

def total(rows):
    return sum([v * 2 for row in rows for v in [c + 1 for c in row]])

print(total([[1], [2, 3]]))
total([[1], [2, None]])
