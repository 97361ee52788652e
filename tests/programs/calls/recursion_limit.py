"""A guest sets the recursion limit, as far as that does not depend on how deep the host is already."""

import sys

before = sys.getrecursionlimit()


def depth_of(function, *arguments):
    try:
        return function(*arguments)
    except RecursionError as error:
        return f"{type(error).__name__}: {str(error).split(' depth')[0]}"


def down(n):
    return n and 1 + down(n - 1)


def with_limit(limit, function, *arguments):
    sys.setrecursionlimit(limit)
    try:
        return sys.getrecursionlimit(), depth_of(function, *arguments)
    finally:
        sys.setrecursionlimit(before)


print(with_limit(before + 5000, down, before + 1000))
print(with_limit(before + 200, down, before + 1000))
print(sys.getrecursionlimit() == before, depth_of(down, before + 1000))


def too_low(limit):
    try:
        sys.setrecursionlimit(limit)
    except RecursionError as error:
        return str(error).split(" at ")[0], str(error).split(": ")[1]
    finally:
        assert sys.getrecursionlimit() == before


print(too_low(1))
print(too_low(2))


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("asked", self.value)
        return self.value


for arguments in ((), (1, 2), ("10",), (10.5,), (None,), (0,), (-5,), (Index(0),), (10**20,), (2**31,), (True,)):
    try:
        print(sys.setrecursionlimit(*arguments))
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        print(type(error).__name__, str(error).split(" at ")[0])
try:
    sys.setrecursionlimit(limit=500)
except TypeError as error:
    print(error)
try:
    sys.getrecursionlimit(1)
except TypeError as error:
    print(error)
print(with_limit(Index(2000), down, 10))


def endless():
    try:
        return endless()
    finally:
        counted.append(1)


counted = []
print(with_limit(before + 100, endless), len(counted) > before - 200)


def generators(n):
    yield n
    yield from generators(n + 1)


def count(limit):
    sys.setrecursionlimit(limit)
    seen = []
    try:
        for value in generators(0):
            seen.append(value)
    except RecursionError:
        pass
    finally:
        sys.setrecursionlimit(before)
    return len(seen)


low, high = count(before), count(before + 300)
print(high - low == 300)
del low, high, counted
