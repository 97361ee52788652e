"""Tables and reports assembled with mixed formatting styles."""
rows = [("widget", 4, 3.5), ("gizmo", 10, 12.25), ("thing", 1, 100)]
head = ("item", "qty", "price", "total")
w = [max(len(str(r[0])) for r in rows) + 2, 5, 9, 10]
def line(cells, aligns="<>>>"): return "".join(f"{c:{a}{n}}" for c, a, n in zip(cells, aligns, w))
print(line(head), "-" * sum(w), sep="\n")
total = 0
for name, q, p in rows:
    total += (t := q * p)
    print(line((name, q, f"{p:.2f}", f"{t:,.2f}")))
print(f"{'sum':<{w[0]}}{total:>{sum(w[1:])},.2f}")
print("%-10s|%6.2f%%|%s" % ("share", 100 * rows[0][2] / total, "#" * int(10 * rows[1][1] * rows[1][2] / total)))
def human(n, units=("B", "K", "M", "G")):
    for u in units:
        if n < 1024 or u == units[-1]: return f"{n:.1f}{u}" if u != "B" else f"{n}{u}"
        n /= 1024
print([human(n) for n in (5, 1536, 10 ** 7, 10 ** 13)])
vals = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def conv(n):
    out = ""
    for v, s in vals:
        k, n = divmod(n, v)
        out += s * k
    return out
print([conv(n) for n in (1, 4, 9, 14, 1994, 2024)])
def bar(data, width=12):
    top = max(data.values())
    return "\n".join(f"{k:>4} {'█' * round(v / top * width):<{width}} {v:>3}" for k, v in data.items())
print(bar({"a": 3, "bb": 12, "ccc": 7}))
def hexdump(b, n=8): return [f"{i:04x}  {b[i:i + n].hex(' '):<{n * 3}} {''.join(chr(c) if 32 <= c < 127 else '.' for c in b[i:i + n])}" for i in range(0, len(b), n)]
print(*hexdump(bytes(range(60, 80))), sep="\n")
print(bar({}))
