"""recursive control: permutations, queens, hanoi, ackermann and mutual recursion."""
def perms(xs):
    if not xs:
        yield []
        return
    for i, x in enumerate(xs):
        for rest in perms(xs[:i] + xs[i + 1:]):
            yield [x, *rest]

def queens(n, row=0, cols=()):
    if row == n:
        return [cols]
    found = []
    for c in range(n):
        for r, k in enumerate(cols):
            if k == c or abs(k - c) == row - r:
                break
        else:
            found += queens(n, row + 1, (*cols, c))
    return found

def hanoi(n, a="a", b="b", c="c"):
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c) if n else []

def ack(m, n):
    return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))

even = lambda n: True if n == 0 else odd(n - 1)
odd = lambda n: False if n == 0 else even(n - 1)
def hof(f):
    return (lambda g: g(g))(lambda g: lambda n: f(lambda k: g(g)(k))(n))

print(["".join(p) for p in perms(list("abc"))], len(list(perms([1, 2, 3, 4]))))
print(queens(5)[:3], len(queens(6)))
print(hanoi(3), ack(2, 3), even(20), odd(7))
print(hof(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(6))
def countdown(n):
    return [n] + countdown(n - 1) if n > 0 else 1 / n
countdown(3)
