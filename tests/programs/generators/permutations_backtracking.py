"""Backtracking with recursive generators: permutations, queens, subsets, partitions."""


def perms(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in perms(items[:i] + items[i + 1:]):
            yield [x] + rest


def queens(n, cols=()):
    if len(cols) == n:
        yield cols
        return
    row = len(cols)
    for c in range(n):
        if all(c != pc and abs(c - pc) != row - r for r, pc in enumerate(cols)):
            yield from queens(n, cols + (c,))


def partitions(n, largest=None):
    if n == 0:
        yield ()
    for part in range(min(n, largest or n), 0, -1):
        yield from ((part, *p) for p in partitions(n - part, part))


def subsets(s):
    if s:
        for sub in subsets(s[1:]):
            yield sub
            yield s[0] + sub
    else:
        yield ""


print(["".join(p) for p in perms(list("abc"))])
print(next(queens(6)), sum(1 for _ in queens(5)))
print(list(partitions(5)))
print(sorted(subsets("xyz"), key=lambda s: (len(s), s)))
