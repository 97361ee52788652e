"""N-queens, permutations, subset sum, sudoku row filling and combination generation by backtracking."""
def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if c not in cols and row + c not in d1 and row - c not in d2:
            yield from queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,))
print([sum(1 for _ in queens(n)) for n in range(1, 7)])
for c in next(queens(6)): print("." * c + "Q" + "." * (5 - c))
def perms(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
print(perms("abc"))
def subset(nums, target, start=0):
    if target == 0: return []
    for i in range(start, len(nums)):
        if nums[i] <= target and (rest := subset(nums, target - nums[i], i + 1)) is not None:
            return [nums[i], *rest]
    return None
print(subset([8, 6, 7, 5, 3], 16), subset([2, 4], 5))
def parens(n, o=0, c=0, s=""):
    if len(s) == 2 * n: yield s
    if o < n: yield from parens(n, o + 1, c, s + "(")
    if c < o: yield from parens(n, o, c + 1, s + ")")
print(list(parens(3)))
grid = [[1, 0, 0, 4], [0, 4, 1, 0], [2, 0, 4, 0], [0, 3, 0, 1]]
def solve():
    for r in range(4):
        for c in range(4):
            if not grid[r][c]:
                for v in range(1, 5):
                    box = {grid[r // 2 * 2 + i][c // 2 * 2 + j] for i in (0, 1) for j in (0, 1)}
                    if v not in grid[r] and all(grid[k][c] != v for k in range(4)) and v not in box:
                        grid[r][c] = v
                        if solve(): return True
                        grid[r][c] = 0
                return False
    return True
print(solve(), grid)
def hanoi(n, a="A", b="B", c="C"): return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c) if n else []
print(hanoi(3), len(hanoi(7)))
