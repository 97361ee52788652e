"""Conway's game of life on a set of cells: blinker, glider and bounded rendering."""
from collections import Counter
def step(cells):
    near = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {c for c, n in near.items() if n == 3 or n == 2 and c in cells}
def show(cells, w=6, h=5): return "\n".join("".join(".#"[(x, y) in cells] for x in range(w)) for y in range(h))
def parse(s): return {(x, y) for y, row in enumerate(s.split()) for x, ch in enumerate(row) if ch == "#"}
glider = parse(".#. ..# ###")
blinker = parse("... ### ...")
print(show(glider)); print()
for gen in range(4): glider = step(glider)
print(show(glider), len(glider), sorted(glider))
print(step(step(blinker)) == blinker, sorted(step(blinker)), step(set()), step({(0, 0)}))
def period(cells, limit=20):
    seen = {}
    for i in range(limit):
        key = frozenset(cells)
        if key in seen: return i - seen[key]
        seen[key] = i
        cells = step(cells)
    return None
print(period(blinker), period(parse("## ##")), period(glider), period(parse(".####. ######")))
class Torus:
    def __init__(self, rows): self.g = [list(map(int, r)) for r in rows]
    def __iter__(self): return self
    def __next__(self):
        h, w = len(self.g), len(self.g[0])
        n = lambda r, c: sum(self.g[(r + i) % h][(c + j) % w] for i in (-1, 0, 1) for j in (-1, 0, 1)) - self.g[r][c]
        self.g = [[int(n(r, c) == 3 or (self.g[r][c] and n(r, c) == 2)) for c in range(w)] for r in range(h)]
        if not any(map(any, self.g)): raise StopIteration
        return ["".join(map(str, r)) for r in self.g]
t = Torus(["01000", "00100", "11100", "00000"])
for i, g in zip(range(3), t): print(i, g)
print(next(Torus(["0110", "0110", "0000", "0000"])))
rule = lambda n, row: "".join(str(n >> int(("0" + row + "0")[i:i + 3], 2) & 1) for i in range(len(row)))
row = "0000001000000"
for _ in range(4): print(row.replace("0", " ").replace("1", "*")); row = rule(90, row)
