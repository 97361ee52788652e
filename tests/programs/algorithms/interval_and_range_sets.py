"""Interval merging, insertion, subtraction, sweep-line maximum overlap and segment tree sums."""
from dataclasses import dataclass
@dataclass(frozen=True, order=True)
class Iv:
    lo: int
    hi: int
    def __and__(self, o): lo, hi = max(self.lo, o.lo), min(self.hi, o.hi); return Iv(lo, hi) if lo < hi else None
    def __sub__(self, o): return [Iv(a, b) for a, b in ((self.lo, min(self.hi, o.lo)), (max(self.lo, o.hi), self.hi)) if a < b]
    def __contains__(self, x): return self.lo <= x < self.hi
    def __len__(self): return self.hi - self.lo
    def __bool__(self): return True
    def __repr__(self): return f"[{self.lo},{self.hi})"
def merge(ivs):
    out = []
    for iv in sorted(ivs):
        if out and iv.lo <= out[-1].hi: out[-1] = Iv(out[-1].lo, max(out[-1].hi, iv.hi))
        else: out.append(iv)
    return out
def subtract(ivs, cut):
    for c in cut: ivs = [p for iv in ivs for p in iv - c]
    return ivs
ivs = [Iv(*p) for p in ((1, 3), (8, 10), (2, 6), (15, 18), (10, 11))]
print(merge(ivs), subtract([Iv(0, 20)], merge(ivs)), ivs[0] & ivs[2], ivs[0] & ivs[1], 2 in ivs[0], 3 in ivs[0], sum(map(len, merge(ivs))), max(ivs, key=len))
def busiest(ivs):
    events = sorted([(iv.lo, 1) for iv in ivs] + [(iv.hi, -1) for iv in ivs])
    best = cur = 0; at = None
    for t, d in events:
        cur += d
        if cur > best: best, at = cur, t
    return best, at
print(busiest(ivs + [Iv(2, 9)]))
class Seg:
    def __init__(self, xs, f=lambda a, b: a + b, unit=0): self.n, self.f, self.unit = len(xs), f, unit; self.t = [unit] * self.n + [*xs]; [self.pull(i) for i in range(self.n - 1, 0, -1)]
    def pull(self, i): self.t[i] = self.f(self.t[2 * i], self.t[2 * i + 1])
    def __setitem__(self, i, v):
        i += self.n; self.t[i] = v
        while (i := i // 2): self.pull(i)
    def __getitem__(self, sl):
        l, r, out = sl.start + self.n, sl.stop + self.n, self.unit
        while l < r:
            if l & 1: out = self.f(out, self.t[l]); l += 1
            if r & 1: r -= 1; out = self.f(out, self.t[r])
            l //= 2; r //= 2
        return out
s = Seg([5, 3, 8, 1]); m = Seg([5, 3, 8, 1], min, 99)
print(s[0:4], s[1:3], m[0:3], s.t); s[1] = 10; m[3] = 7; print(s[0:2], m[2:4], m[0:4], s[2:2])
def compact(nums):
    out = []
    for n in sorted(nums):
        if out and n == out[-1][1] + 1: out[-1][1] = n
        else: out.append([n, n])
    return ",".join(f"{a}-{b}" if a < b else str(a) for a, b in out)
print(compact([1, 2, 3, 7, 9, 10]), compact([]), [n for part in "1-3,7".split(",") for a, _, b in [part.partition("-")] for n in range(int(a), int(b or a) + 1)])
