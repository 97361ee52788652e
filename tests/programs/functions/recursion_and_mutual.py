"""Recursion and mutual recursion over numbers and trees."""
def is_even(n): return True if n == 0 else is_odd(n - 1)
def is_odd(n): return False if n == 0 else is_even(n - 1)
print(is_even(20), is_odd(20), is_even(7))
def ack(m, n):
    return n + 1 if not m else ack(m - 1, 1 if not n else ack(m, n - 1))
print(ack(2, 3))
def flatten(x, depth=0):
    if isinstance(x, list):
        for y in x:
            yield from flatten(y, depth + 1)
    else:
        yield depth, x
print(list(flatten([1, [2, [3, [4]], 5], []])))
def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)
print(" ".join(hanoi(3)))
def perms(s):
    if not s:
        return [""]
    return [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
print(perms("abc"))
def F(n): return 1 if n == 0 else n - M(F(n - 1))
def M(n): return 0 if n == 0 else n - F(M(n - 1))
print([F(i) for i in range(10)], [M(i) for i in range(10)])
def collatz(n, steps=0):
    assert n > 0, n
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)
print([collatz(i) for i in range(1, 12)])
try: collatz(-0)
except Exception as last: print(type(last).__name__, last)
