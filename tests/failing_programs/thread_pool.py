"""A thread pool hands exceptions over."""

from concurrent.futures import ThreadPoolExecutor


def inverse(x):
    return 1 / x


def initialise():
    pass


with ThreadPoolExecutor(1, initializer=initialise) as pool:
    print(list(pool.map(inverse, [1, 2])))
    future = pool.submit(inverse, "a")
    print(repr(future.exception()))
    for result in pool.map(inverse, [4, 0]):
        print(result)
