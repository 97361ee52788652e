"""+ and * on lists, tuples, strings, bytes, bytearrays and their in-place forms."""
for s in ([1, 2], (1, 2), "ab", b"ab", bytearray(b"ab")):
    for n in (-1, 0, 1, 3):
        print(s * n, n * s, end="; ")
    print(s + s, type(s + s).__name__)
l = [0]
alias = l
l += (1, 2)
l += "xy"
l += {7: "seven"}
l *= 2
print(l, alias is l)
ba = bytearray(b"q")
keep = ba
ba += b"rs"; ba *= 2
print(ba, keep is ba)
s = "s"; s += "t"; s *= 3
print(s)
grid = [[0] * 2] * 3
grid[0][1] = 9
print(grid)
for f in (lambda: [1] + (2,), lambda: "a" + b"a", lambda: (1,) * "2", lambda: [1] * [1], lambda: b"" + [1]):
    try:
        f()
    except TypeError as e:
        print(e)
