"""Union-find, minimum spanning tree, flood fill, maze shortest path and percolation on a grid."""
from collections import deque
class UF:
    def __init__(self, it): self.p = {x: x for x in it}; self.size = dict.fromkeys(self.p, 1)
    def find(self, x):
        while self.p[x] != x: self.p[x] = x = self.p[self.p[x]]
        return x
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.size[a] < self.size[b]: a, b = b, a
        self.p[b] = a; self.size[a] += self.size.pop(b)
        return True
edges = [(7, "a", "d"), (5, "a", "b"), (8, "b", "c"), (9, "b", "d"), (7, "b", "e"), (5, "c", "e"), (15, "d", "e"), (6, "d", "f"), (8, "e", "f"), (9, "e", "g"), (11, "f", "g")]
uf = UF("abcdefg")
mst = [(w, a + b) for w, a, b in sorted(edges) if uf.union(a, b)]
print(mst, sum(w for w, _ in mst), uf.size, len({uf.find(x) for x in "abcdefg"}))
maze = ["S.#.....", "..#.##.#", ".##.#..#", "....#.#E", "#.#....."]
def find(ch): return next((r, c) for r, row in enumerate(maze) for c, x in enumerate(row) if x == ch)
def near(r, c):
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        if 0 <= (nr := r + dr) < len(maze) and 0 <= (nc := c + dc) < len(maze[0]) and maze[nr][nc] != "#": yield nr, nc
def shortest(a, b):
    prev, q = {a: None}, deque([a])
    while q:
        if (cur := q.popleft()) == b: break
        for n in near(*cur):
            if n not in prev: prev[n] = cur; q.append(n)
    else: return None
    path = [b]
    while (cur := prev[path[-1]]): path.append(cur)
    return path[::-1]
path = shortest(find("S"), find("E"))
print(len(path), *("".join("*" if (r, c) in path and ch == "." else ch for c, ch in enumerate(row)) for r, row in enumerate(maze)), sep="\n")
def fill(grid, r, c, new):
    old, count = grid[r][c], 0
    todo = [(r, c)]
    while todo:
        r, c = todo.pop()
        if 0 <= r < len(grid) and 0 <= c < len(grid[r]) and grid[r][c] == old != new: grid[r][c] = new; count += 1; todo += (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)
    return count
g = [list(r) for r in ("aab", "aba", "bba")]; print(fill(g, 0, 0, "z"), ["".join(r) for r in g], fill(g, 0, 0, "z"), shortest((0, 0), (0, 7)) is not None)
