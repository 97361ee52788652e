"""returns from nested loops inside nested functions and lambdas, with none as default."""
def first(pred, *iterables, default=None):
    for it in iterables:
        for x in it:
            if pred(x):
                return x
    return default

def partition(pred, xs):
    yes, no = out = [], []
    for x in xs:
        (no, yes)[bool(pred(x))].append(x)
    return out
def implicit(n):
    for i in range(n):
        if i == 3:
            return i
    else:
        if n == 0:
            return
        return "else"
def bubble(xs):
    xs, swaps = xs[:], 0
    for end in range(len(xs) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if xs[i] > xs[i + 1]:
                xs[i], xs[i + 1] = xs[i + 1], xs[i]
                swapped, swaps = True, swaps + 1
        if not swapped:
            break
    return xs, swaps, end
def bisect(f, lo, hi, steps=0):
    while hi - lo > 1:
        mid, steps = (lo + hi) // 2, steps + 1
        if f(mid): hi = mid
        else: lo = mid
    return hi, steps
print(first(lambda x: x > 4, [1, 2], (3, 5), [9]), first(str.isupper, "abc", default="?"), first(bool, [], [0]))
print(partition(lambda x: x % 3, range(7)), implicit(0), implicit(2), implicit(9))
print(bubble([3, 1, 2]), bubble([1, 2, 3]), bisect(lambda n: n * n >= 200, 0, 100))
try:
    bubble([1, "a", None])
except Exception as last_error:
    print(type(last_error).__name__, last_error)
