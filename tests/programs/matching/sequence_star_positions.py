"""sequence patterns with a star at the start, middle, end and alone."""
def f(x):
    match x:
        case []: return "empty"
        case [a]: return "one", a
        case [0, *rest]: return "head 0", rest
        case [*init, 9]: return "tail 9", init
        case [1, *mid, 2]: return "1..2", mid
        case (a, b, *_, y, z) if a == z: return "ends", a, b, y, z
        case [*_, [x1, *_]]: return "last nested", x1
        case *everything,: return "all", everything
    return "not a sequence"

for v in ([], (5,), [0], [0, 1, 2], (3, 9), [9], [1, 2], (1, "m", "n", 2), [7, 6, 5, 7], range(4, 7), [1, [2, 3]], "abc", {1, 2}, iter([1])):
    r = f(v)
    print(type(v).__name__, r, type(r[1]).__name__ if isinstance(r, tuple) else "")
match 1, 2, 3:
    case a, *b:
        print(a, b)
match (1, 2),:
    case (p, q),:
        print(p, q)
match *[1, 2], 3:
    case [*all_]:
        print(all_)
