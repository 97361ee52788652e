"""Priority queues, event simulation, running median, bisect tables and merge of sorted streams."""
import heapq, bisect
from dataclasses import dataclass, field
@dataclass(order=True)
class Job:
    prio: int
    seq: int
    name: str = field(compare=False)
q = []
for i, (p, n) in enumerate([(2, "b"), (1, "a"), (2, "c"), (0, "z")]): heapq.heappush(q, Job(p, i, n))
print("".join(heapq.heappop(q).name for _ in range(len(q))))
def simulate(arrivals, service):
    now, free, waits, ev = 0, 0, [], [(t, i) for i, t in enumerate(arrivals)]
    heapq.heapify(ev)
    while ev:
        now, i = heapq.heappop(ev)
        start = max(now, free); free = start + service[i % len(service)]
        waits.append((i, start - now))
    return waits, free
print(simulate([0, 1, 1, 7], [3, 2]))
class Median:
    def __init__(self): self.lo, self.hi = [], []
    def add(self, x):
        heapq.heappush(self.hi, -heapq.heappushpop(self.lo, -x))
        if len(self.hi) > len(self.lo): heapq.heappush(self.lo, -heapq.heappop(self.hi))
        return -self.lo[0] if len(self.lo) > len(self.hi) else (self.hi[0] - self.lo[0]) / 2
m = Median(); print([m.add(x) for x in (5, 2, 8, 1, 9)])
print(list(heapq.merge([1, 4], [2, 3], [0, 9])), heapq.nlargest(2, "hello"), heapq.nsmallest(2, [3, 1, 2], key=lambda v: -v), heapq.heapreplace(h := [1, 5, 3], 4), h)
grade = lambda s: "FDCBA"[bisect.bisect([60, 70, 80, 90], s)]
print("".join(map(grade, [55, 60, 85, 99, 70])), bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect_right([1, 2, 2, 3], 2), bisect.bisect([5, 3, 1], -3, key=lambda v: -v))
s = []
for x in [5, 1, 4, 1]: bisect.insort(s, x)
print(s)
def lis(a):
    tails = []
    for x in a:
        i = bisect.bisect_left(tails, x); tails[i:i + 1] = [x]
    return len(tails)
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]))
def huffman(text):
    hp = [[text.count(c), c, [c, ""]] for c in sorted(set(text))]; heapq.heapify(hp)
    while len(hp) > 1:
        a, b = heapq.heappop(hp), heapq.heappop(hp)
        for p in a[2:]: p[1] = "0" + p[1]
        for p in b[2:]: p[1] = "1" + p[1]
        heapq.heappush(hp, [a[0] + b[0], a[1] + b[1], *a[2:], *b[2:]])
    return dict(hp[0][2:])
print(huffman("abracadabra"))
