"""Comprehensions with several for and if clauses, conditional elements and nested ifs."""
print([x for x in range(20) if x % 2 if x % 3])
print([x if x % 2 else -x for x in range(6) if x != 3])
print([(x, y) for x in range(4) if x for y in range(x) if (x + y) % 2 for _ in range(y)])
print({x: "even" if x % 2 == 0 else "odd" for x in range(4) if not x == 2})
print(sorted({x * y for x in range(1, 4) for y in range(1, 4) if x <= y}))
print([a for a in "hello" if a not in "l" and a > "e" or a == "h"])
pyth = [(a, b, c) for c in range(1, 20) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c]
print(pyth)
primes = [n for n in range(2, 40) if all(n % d for d in range(2, int(n ** .5) + 1))]
print(primes)
print([[1 if i == j else 0 for j in range(3)] for i in range(3)])
print([w[0] for w in "the quick brown fox".split() if (lambda s: len(s) > 3)(w)])
print([x for x in (None, 0, 1, "", "a", []) if x], [x for x in (None, 0) if x is not None])
print([i for i in range(3) for i in range(i)], [j for i in [[1, 2], [3]] for j in i if j != 2])
print([f"{k}={v}" for d in ({"a": 1}, {"b": 2}) for k, v in d.items() if v > 1 or k == "a"])
print(sum([1 for r in range(3) for c in range(3) if abs(r - c) == 1]), len([0 for _ in range(0)]))
print(list(filter(None, [i & 1 and i for i in range(6)])), [*map(lambda p: p[0] * p[1], zip(range(3), range(5)))])
def validate(rows):
    return [int(c) / (len(r) - 1) for r in rows for c in r.split(",") if c.strip()]
print(validate(["1,2", "3,,4"]))
print([x for x in range(3) if 1 / (x - 5)])
validate(["1", "x"])
