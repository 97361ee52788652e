"""Big integer arithmetic, shifts, bit operations and comparisons."""
a = 2 ** 200 + 12345678901234567890
b = -(3 ** 120)
for f in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a // b, lambda: a % b, lambda: a & b,
          lambda: a | b, lambda: a ^ b, lambda: a >> 150, lambda: b >> 60, lambda: a << 7, lambda: ~a):
    print(f())
print(a > b, a == float(2 ** 200), (2 ** 53 + 1) == float(2 ** 53 + 1), 2 ** 53 + 1 > float(2 ** 53))
print(a.bit_length(), (b).bit_length(), bin(a & 0xFFFF), hex(b), oct(255))
print(int("9" * 40) + 1, 10 ** 40 // 7, -10 ** 40 // 7, 10 ** 40 / 7)
x = 1
for i in range(1, 60):
    x *= i
    x ^= i << i
print(x, x % 1000007)
print((1 << 64) - 1, -1 >> 100, 1 << 0, hash(2 ** 61 - 1), hash(2 ** 61))
try:
    1 << -1
except ValueError as e:
    print(e)
def big_to_float(n):
    return n / 3
