"""a match without a matching case does nothing; else-like placement of the wildcard."""
def f(x):
    r = "before"
    match x:
        case 1: r = "one"
        case [2]: r = "two"
    return r

print(f(1), f([2]), f("zzz"), f([2, 3]))
for v in range(6):
    match v % 3:
        case 0:
            continue
        case 1 if v > 3:
            print("breaking at", v)
            break
    print("after", v)
else:
    print("no break")

def g(items):
    total = 0
    while items:
        match items:
            case [int(n), *items]:
                total += n
            case [None, *items]:
                pass
            case ["stop", *_]:
                return total, "stopped"
            case [bad, *items]:
                try:
                    total += len(bad)
                finally:
                    total *= 10
    return total, "done"

print(g([1, 2, None, 3]), g([1, "stop", 5]), g([1, "ab", 2]))
try:
    g([1, 2.5])
except Exception as last_error:
    print(type(last_error).__name__, last_error)
