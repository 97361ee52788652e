"""ordinary nested loop programs: spiral, pascal, sieve, matrix and string building."""
def spiral(m):
    m, out = [list(r) for r in m], []
    while m:
        out += m.pop(0)
        for row in m:
            if row:
                out.append(row.pop())
        if m:
            out += m.pop()[::-1]
        for row in reversed(m):
            if row: out.append(row.pop(0))
        if not any(m): break
    return out

def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0, *row], [*row, 0])]

def matmul(a, b):
    out = [[0] * len(b[0]) for _ in a]
    for i in range(len(a)):
        for j in range(len(b[0])):
            for k in range(len(b)):
                out[i][j] += a[i][k] * b[k][j]
    return out

print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([[1, 2], [3, 4], [5, 6]]), spiral([[1]]))
print(*pascal(6), sep="\n")
print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
print([(a, b, c) for a in range(1, 15) for b in range(a, 15) for c in range(b, 18) if a * a + b * b == c * c])
word, runs = "aaabccdaa", []
i = 0
while i < len(word):
    j = i
    while j < len(word) and word[j] == word[i]: j += 1
    runs.append(f"{word[i]}{j - i}")
    i = j
print("".join(runs))
matmul([[1, 2]], [[1], []])
