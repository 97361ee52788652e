"""Tuple-assignment swaps and rotations over names, items, slices and attributes."""
a, b, c, d = 1, 2, 3, 4
a, b = b, a; print(a, b)
a, b, c = c, a, b; print(a, b, c)
a, b, c, d = d, c, b, a; print(a, b, c, d)
(a, b), c = (c, a), b; print(a, b, c)
l = [1, 2, 3, 4, 5]
l[0], l[-1] = l[-1], l[0]; print(l)
l[1:3], l[3:] = l[3:], l[1:3]; print(l)
l[::2], l[1::2] = l[1::2] + [None], l[::2][:2]; print(l)
i = 0
l[i], l[i + 1], i = l[i + 1], l[i], 2; print(l, i)
class P:
    def __init__(self, x, y): self.x, self.y = x, y
p = P(1, 2)
p.x, p.y = p.y, p.x + p.y; print(p.x, p.y)
p.x, l[p.x], p.y = 0, "z", p; print(p.x, l, p.y is p)
def bubble(s):
    s = list(s)
    for i in range(len(s)):
        for j in range(len(s) - 1 - i):
            if s[j] > s[j + 1]: s[j], s[j + 1] = s[j + 1], s[j]
    return s
print(bubble([5, 1, 4, 2, 3]), bubble("hello"))
def reverse_links(head):
    prev = None
    while head:
        head["next"], prev, head = prev, head, head["next"]
    return prev
node = None
for v in (3, 2, 1): node = {"v": v, "next": node}
out = reverse_links(node)
while out: print(out["v"], end=" "); out = out["next"]
print()
def gcd(m, n):
    while n: m, n = n, m % n
    return m
print(gcd(48, 18), gcd(17, 5), gcd(0, 9))
