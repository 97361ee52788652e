"""Means, medians, variance, quantiles, regression and histogram computed by hand and by the library."""
import statistics as st
from math import sqrt, isclose, fsum, prod, dist, hypot
data = [2.5, 3.25, 5.5, 11.25, 11.75, 3.25]
mean = sum(data) / len(data)
var = sum((x - mean) ** 2 for x in data) / (len(data) - 1)
print(st.mean(data), isclose(mean, st.mean(data)), st.median(data), st.median_low([1, 3]), st.mode(data), st.multimode("aabb"), isclose(var, st.variance(data)), round(st.stdev(data), 6))
print(st.quantiles(range(1, 12), n=4), st.harmonic_mean([2, 4]), round(st.geometric_mean([1, 10]), 6), st.fmean([1, 2], [3, 1]), st.pvariance([1, 2, 3, 4]))
x, y = [1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8]
slope, icept = st.linear_regression(x, y)
print(round(slope, 4), round(icept, 4), round(st.correlation(x, y), 6), fsum([.1] * 10), sum([.1] * 9) < 1, prod([2, 3]), dist((0, 0), (3, 4)), hypot(5, 12))
def histogram(xs, bins):
    lo, hi = min(xs), max(xs)
    w = (hi - lo) / bins
    out = [0] * bins
    for v in xs: out[min(int((v - lo) / w), bins - 1)] += 1
    return out
print(histogram(data, 3))
def moving(xs, n): return [round(sum(xs[i:i + n]) / n, 3) for i in range(len(xs) - n + 1)]
print(moving(data, 3), st.NormalDist(0, 1).cdf(0), round(st.NormalDist(10, 2).inv_cdf(.975), 4))
class Welford:
    def __init__(self): self.n = self.mean = self.m2 = 0
    def __lshift__(self, v):
        self.n += 1; d = v - self.mean
        self.mean += d / self.n; self.m2 += d * (v - self.mean)
        return self
    @property
    def var(self): return self.m2 / (self.n - 1)
w = Welford()
for v in data: w << v
print(isclose(w.var, var), round((w << 100).mean, 3))
for f in (lambda: st.mean([]), lambda: st.variance([1]), lambda: st.mode([]), lambda: st.quantiles([1], n=0), lambda: Welford().var):
    try: print(f())
    except (st.StatisticsError, ZeroDivisionError) as e: print(type(e).__name__, e)
