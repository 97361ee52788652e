"""Bit flags with masks, shifts, counts and in-place toggles."""
READ, WRITE, EXEC = 1 << 0, 1 << 1, 1 << 2
ALL = READ | WRITE | EXEC
def show(m):
    return "".join(ch if m & bit else "-" for ch, bit in zip("rwx", (READ, WRITE, EXEC)))
mode = 0
for step, bit in (("on", READ), ("on", EXEC), ("off", READ), ("flip", WRITE), ("flip", EXEC)):
    if step == "on":
        mode |= bit
    elif step == "off":
        mode &= ~bit
    else:
        mode ^= bit
    print(step, show(mode), format(mode, "03b"), show(ALL & ~mode))
def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c
print([popcount(n) for n in (0, 1, 255, 2 ** 40 - 1)])
print([n ^ n >> 1 for n in range(16)])
word = 0xDEADBEEF
print([hex(word >> s & 0xFF) for s in (24, 16, 8, 0)], hex((word << 8 | word >> 24) & 0xFFFFFFFF))
print(5 & -5, -8 >> 1, ~7 & 0xF, 6 & 3 | 8 ^ 1, 1 | 2 == 2, 1 < 2 & 3)
