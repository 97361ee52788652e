"""Edit distance with path, knapsack, longest common subsequence, coin change, and memo decorators."""
from functools import cache
def edit(a, b):
    d = [[i + j if i * j == 0 else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (x != y))
    i, j, ops = len(a), len(b), []
    while i or j:
        if i and j and d[i][j] == d[i - 1][j - 1] + (a[i - 1] != b[j - 1]): i, j = i - 1, j - 1; ops.append("=" if a[i] == b[j] else f"{a[i]}>{b[j]}")
        elif i and d[i][j] == d[i - 1][j] + 1: i -= 1; ops.append("-" + a[i])
        else: j -= 1; ops.append("+" + b[j])
    return d[-1][-1], ops[::-1]
print(edit("kitten", "sitting"), edit("", "ab"), edit("same", "same")[0])
def knap(items, cap):
    best = [(0, ())] * (cap + 1)
    for n, w, v in items:
        for c in range(cap, w - 1, -1):
            best[c] = max(best[c], (best[c - w][0] + v, best[c - w][1] + (n,)))
    return best[cap]
print(knap([("a", 3, 4), ("b", 4, 5), ("c", 2, 3)], 6))
@cache
def lcs(a, b):
    if not a or not b: return ""
    if a[0] == b[0]: return a[0] + lcs(a[1:], b[1:])
    return max(lcs(a[1:], b), lcs(a, b[1:]), key=len)
print(lcs("AGGTAB", "GXTXAYB"), lcs.cache_info().currsize > 5)
def coins(total, kinds):
    ways = [1] + [0] * total
    for k in kinds:
        for t in range(k, total + 1): ways[t] += ways[t - k]
    return ways[-1]
print(coins(100, (1, 5, 10, 25, 50)), coins(3, (2,)))
def maxsub(a):
    best = cur = a[0]; start = s = e = 0
    for i, x in enumerate(a[1:], 1):
        if cur < 0: cur, s = x, i
        else: cur += x
        if cur > best: best, start, e = cur, s, i
    return best, a[start:e + 1]
print(maxsub([-2, 1, -3, 4, -1, 2, 1, -5, 4]), maxsub([-1]))
def memo(f, table={}):
    return lambda *a: table[a] if a in table else table.setdefault(a, f(*a))
paths = memo(lambda r, c: 1 if 0 in (r, c) else paths(r - 1, c) + paths(r, c - 1))
print(paths(8, 8), [[paths(i, j) for j in range(4)] for i in range(4)])
@cache
def stair(n): return stair[n - 1] if n else 1
print(stair(0))
stair(2)
