"""Sieve, factorisation, gcd, modular inverse, perfect numbers, digits and continued fractions."""
from math import isqrt, gcd
def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, isqrt(n) + 1):
        if flags[i]: flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]
def gen_primes():
    comp, n = {}, 2
    while True:
        if (ps := comp.pop(n, None)) is None:
            yield n
            comp[n * n] = [n]
        else:
            for p in ps: comp.setdefault(n + p, []).append(p)
        n += 1
def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0: out[d] = out.get(d, 0) + 1; n //= d
        d += 1 + (d > 2)
    return out | ({n: 1} if n > 1 else {})
def egcd(a, b): return (a, 1, 0) if not b else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
g = gen_primes(); first = [next(g) for _ in range(15)]
print(sieve(50), first == sieve(47), [factor(n) for n in (12, 97, 360, 1001, 2 ** 20)], egcd(240, 46))
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n], sum(gcd(i, 12) == 1 for i in range(12)))
def cf(a, b):
    while b: yield a // b; a, b = b, a % b
def digits(n, base=10): return digits(n // base, base) + [n % base] if n >= base else [n]
def is_prime(n): return n > 1 and all(pow(a, n - 1, n) == 1 for a in (2, 3, 5, 7) if a < n)
print(list(cf(649, 200)), digits(255, 2), digits(0), [n for n in range(60) if is_prime(n)], [n for n in range(1000) if sum(d ** 3 for d in digits(n)) == n])
def inverse(a, m):
    g, x, _ = egcd(a, m)
    if g != 1: raise ValueError(f"{a} has no inverse modulo {m}")
    return x % m
print(inverse(3, 11))
inverse(6, 9)
