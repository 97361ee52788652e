"""Infinite generators consumed through itertools adaptors."""
from itertools import (accumulate, chain, compress, count, dropwhile, groupby, islice, pairwise,
                       product, starmap, takewhile, tee, zip_longest)


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def primes():
    yield 2
    found = [2]
    for n in count(3, 2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


print(list(islice(fib(), 10, 20, 3)), list(takewhile(lambda x: x < 30, fib())))
print(next(dropwhile(lambda x: x < 1000, fib())), list(islice(primes(), 12)))
a, b = tee(islice(fib(), 6))
print(next(a), next(a), list(b), list(a))
print(list(islice(pairwise(primes()), 4)), list(islice(accumulate(fib()), 8)))
print([(k, list(g)) for k, g in groupby(islice(fib(), 9), key=lambda x: x % 2)])
print(list(zip_longest(islice(fib(), 2), islice(primes(), 4), fillvalue="-")))
print(list(starmap(pow, zip(islice(primes(), 3), count(2)))), list(compress(fib(), [0, 1, 1, 0, 1])))
print(list(product((x for x in "ab"), (y for y in (1, 2)))))
print(list(islice(chain.from_iterable((i,) * i for i in count()), 8)))
