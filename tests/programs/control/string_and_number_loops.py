"""ordinary text and number processing with loops, translation and formatting."""
text = "the cat and the hat sat on the mat with a bat"
counts = {}
for w in text.split():
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:4]:
    print(f"{w:>5}|{'*' * n:<4}|{n / len(counts):.3f}")
def roman(n):
    out = ""
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        while n >= v:
            out, n = out + s, n - v
    return out
def caesar(s, k):
    out = []
    for ch in s:
        if "a" <= ch <= "z":
            out.append(chr((ord(ch) - 97 + k) % 26 + 97))
            continue
        out.append(ch)
    return "".join(out)
def digits(n, base):
    if n < 0: return "-" + digits(-n, base)
    s = ""
    while True:
        n, r = divmod(n, base)
        s = "0123456789abcdef"[r] + s
        if not n: return s
print([roman(n) for n in (4, 9, 14, 1994, 2024)])
print(caesar("hello, world", 3), caesar(caesar("abc xyz", 5), -5))
print(digits(255, 16), digits(-10, 2), digits(0, 7), int(digits(1234, 5), 5))
gcd = lambda a, b: a if not b else gcd(b, a % b)
print(gcd(48, 36), [n for n in range(1, 500) if n == sum(d for d in range(1, n) if n % d == 0)])
acc = 0
for line in "10 +5\n3 *2\n\n# skip\n7 -4".splitlines():
    if not line or line.startswith("#"): continue
    n, op = line.split()
    match op[0], int(op[1:]):
        case "+", k: acc += int(n) + k
        case "*", k: acc += int(n) * k
        case "-", k: acc += int(n) - k
print(acc, digits(255, 20))
