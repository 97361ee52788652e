"""A program that uses statistics, which is a guest too."""
import statistics
print(statistics.mean([1,2,3]), statistics.median([3,1,2]), statistics.stdev([1,2,3,4]), statistics.mode('aab'), statistics.quantiles(range(10)))
print(statistics.linear_regression([1,2,3],[2,4,6]), statistics.NormalDist(0,1).cdf(0))
statistics.mean([])
