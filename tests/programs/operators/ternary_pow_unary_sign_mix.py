"""Sign handling of power, modulo and floor division at constants and at run time."""
for a in (-3, -2, -1, 0, 1, 2, 3):
    row = []
    for b in (-2, -1, 1, 2):
        try:
            row.append((a ** b, a % b, a // b, -a ** b, (-a) ** b, round(a / b, 3)))
        except ZeroDivisionError as e:
            row.append(str(e))
    print(a, row)
print(-7 // 2, -(7 // 2), -7 % 3, -(7 % 3), 7 % -3, 2 ** -2 ** 2, (-1) ** 0.5 == (-1) ** 0.5)
print(0 ** 0, 0.0 ** 0, 1 ** -5, (-1) ** -3, 10 ** -2, 2 ** 0.5, 4 ** 0.5, (-27) ** 3)
n = 5
print(-n ** 2, (-n) ** 2, +-+-n, ~-n, -~n, ~~n, not -n, - n - -n)
def collatz(k):
    steps = 0
    while k != 1:
        k = k // 2 if k % 2 == 0 else 3 * k + 1
        steps += 1
    return steps
print([collatz(k) for k in range(1, 30)])
print(sum(-1 ** i * i for i in range(5)), sum((-1) ** i * i for i in range(5)))
