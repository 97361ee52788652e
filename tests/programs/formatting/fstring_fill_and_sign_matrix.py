"""Every alignment, sign, fill and grouping over several types, as one big table."""
vals = [0, 7, -42, 3.0, -2.5, 1234567.891, "txt", True]
for v in vals:
    for spec in ("{:<8}", "{:>8}", "{:^8}", "{:*<8}", "{:#>8}", "{:\u2022^9}", "{:!^7}"):
        print(spec.format(v), end="|")
    print()
nums = vals[:6]
for v in nums:
    print(*[f"{v:{sign}{width}{group}}" for sign in ("", "+", " ", "-") for width in ("", "12", "012") for group in ("", ",", "_")], sep="|")
for v in nums:
    print(*[f"{v:{fill}={sign}10}" for fill in ("", "*", "0", "x") for sign in ("", "+", " ")], sep="|")
for prec in range(0, 6, 2):
    print(*[f"{v:.{prec}{t}}" for v in (0.0, 1.25, -12345.678, 1e-5) for t in "feg%"], sep="|")
print(*[f"{'abcdef':{a}{w}.{p}}" for a in "<>^" for w in (2, 8) for p in (0, 3, 9)], sep="|")
print(*[f"{x:{c}}" for x in (0, 5, -255, 2 ** 40) for c in ("#b", "#06x", "#X", "_x", "+o", " d")], sep="|")
print(f"{3:{'':>1}}|{3: >4}|{3: <4}|{3:~^4}|{3:é^5}|{'':5}|{'':*^5}|")
