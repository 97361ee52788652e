"""Comprehensions in class bodies: only the first iterable sees class names."""
k = "module k"
class A:
    k = 3
    first = [n for n in range(k)]
    inner = [k for n in range(2)]
    pairs = [(n, m) for n in range(k) for m in (1,)]
    lam = lambda self: k
    try:
        bad = [only for n in range(1)]
    except NameError as e:
        print(type(e).__name__, e)
    only = [1]
    try:
        bad = [n for n in range(1) for m in only]
    except NameError as e:
        print(type(e).__name__, e)
    good = [n for n in only if n]
print(A.first, A.inner, A.pairs, A().lam(), A.good, hasattr(A, "n"))
def fn():
    k = "fn k"
    class B:
        k = "class k"
        got = [k for _ in range(1)], {k: k for _ in range(1)}, list(k for _ in range(1))
    return B.got
print(fn())
