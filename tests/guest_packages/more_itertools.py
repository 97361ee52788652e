"""A program that uses more_itertools, which is a guest too."""
from more_itertools import flatten, chunked, windowed, partition, take, peekable, spy, unique_everseen, split_at, distinct_permutations
print(list(flatten([(0,1),(2,3)])), list(chunked(range(7),3)))
print(list(windowed([1,2,3,4],2)), [list(x) for x in partition(lambda x:x%2, range(6))], take(3, range(10)))
p=peekable(['a','b']); print(p.peek(), next(p)); print(list(unique_everseen('AAAABBBCC')), list(split_at('abcdcba', lambda x: x=='b')), list(distinct_permutations([1,0,1])))
