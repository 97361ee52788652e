"""Long arithmetic on digit lists, Karatsuba, base conversion, pi and e digits, roman numerals."""
def to_base(n, b, digits="0123456789abcdefghijklmnopqrstuvwxyz"):
    if n < 0: return "-" + to_base(-n, b)
    out = ""
    while True:
        n, r = divmod(n, b); out = digits[r] + out
        if not n: return out
def add(a, b):
    out, carry = [], 0
    for i in range(max(len(a), len(b))):
        carry, d = divmod(carry + sum(x[i] for x in (a, b) if i < len(x)), 10); out.append(d)
    return out + [carry] * (carry > 0)
def digits(n): return [int(c) for c in reversed(str(n))]
def num(ds): return int("".join(map(str, reversed(ds))) or "0")
def karatsuba(x, y):
    if x < 10 or y < 10: return x * y
    m = max(len(str(x)), len(str(y))) // 2
    (a, b), (c, d) = divmod(x, 10 ** m), divmod(y, 10 ** m)
    z0, z2 = karatsuba(b, d), karatsuba(a, c)
    return z2 * 10 ** (2 * m) + (karatsuba(a + b, c + d) - z2 - z0) * 10 ** m + z0
def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else: q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
g = pi_digits()
print("".join(str(next(g)) for _ in range(40)), [to_base(n, b) for n, b in ((255, 2), (255, 16), (-35, 36), (0, 7))], all(int(to_base(n, b), b) == n for n in range(50) for b in range(2, 37)))
x, y = 3 ** 70, 7 ** 40
print(num(add(digits(x), digits(y))) == x + y, karatsuba(x, y) == x * y, len(str(x * y)), sum(map(int, str(2 ** 1000))))
def e_digits(n):
    scale, term, total, k = 10 ** (n + 5), 10 ** (n + 5), 0, 0
    while term: total += term; k += 1; term //= k
    return str(total // 10 ** 5)
def isqrt(n):
    x = n
    while (y := (x + n // x) // 2) < x: x = y
    return x
print(e_digits(30), isqrt(2 * 10 ** 60), [isqrt(n) for n in range(1, 17)], str(x)[::-1][:10], hash(x) == hash(float(x)) or "differs", x.bit_length())
frac = lambda p, q, n: [(p := p % q * 10) // q for _ in range(n)]
print(frac(1, 7, 12), frac(22, 7, 5), f"{10 ** 25:,}", int("1" * 30) * 9 + 1, -x // y == -(x // y) - 1, pow(x, y, 10 ** 9 + 7))
